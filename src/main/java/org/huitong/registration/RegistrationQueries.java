package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.person.SearchText;
import org.huitong.platform.LocalText;

/** Reads registrations into the records that leave the package. */
@ApplicationScoped
class RegistrationQueries {
    private static final String SUMMARY =
            "select new org.huitong.registration.GuestSummary(r.id, r.reference, p.name, p.sex, c.code, c.hotelClass,"
                    + " r.status, r.organisation) from Registration r join r.person p join r.category c ";

    private final EntityManager database;
    private final People people;
    private final Answers answers;
    private final Guardians guardians;
    private final OfferTerms terms;

    @Inject
    RegistrationQueries(EntityManager database, People people, Answers answers, Guardians guardians, OfferTerms terms) {
        this.database = database;
        this.people = people;
        this.answers = answers;
        this.guardians = guardians;
        this.terms = terms;
    }

    Optional<RegistrationView> view(long registrationId) {
        return database.createQuery(
                        "from Registration r join fetch r.person join fetch r.category where r.id = :id",
                        Registration.class)
                .setParameter("id", registrationId)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    RegistrationView view(Registration registration) {
        Person person = registration.person;
        return new RegistrationView(
                registration.id,
                registration.version,
                registration.reference,
                registration.status,
                registration.asked,
                Asked.fields(registration.category, registration.askedFields),
                registration.category.code,
                registration.category.name,
                person.name,
                person.latinName,
                person.sex,
                person.documentType,
                people.maskedDocument(person).orElse(null),
                people.maskedMobile(person),
                people.maskedEmail(person).orElse(null),
                registration.organisation,
                registration.jobTitle,
                registration.delegation == null ? null : registration.delegation.name,
                registration.channel,
                registration.submittedAt,
                Place.ofRegistration(registration).stream().map(this::view).toList(),
                answers.views(registration),
                registration.sensitiveConsent,
                guardians.shown(registration),
                registration.category.companions);
    }

    private PlaceView view(Place place) {
        boolean lapsed = terms.lapsed(place);
        return new PlaceView(
                place.id,
                place.forum.code,
                place.forum.name,
                place.forum.startsAt,
                place.forum.endsAt,
                lapsed ? Place.Status.RELEASED : place.status,
                place.status == Place.Status.WAITLISTED ? rank(place) : 0,
                lapsed || place.status == Place.Status.OFFERED ? terms.told(place.offerEnds) : null,
                place.overlapReason);
    }

    private int rank(Place place) {
        return (int)
                Place.count("quota = ?1 and status = ?2 and id <= ?3", place.quota, Place.Status.WAITLISTED, place.id);
    }

    List<ForumChoice> choices(Edition edition, String category) {
        return database.createQuery(
                        "select new org.huitong.registration.ForumChoice(f.code, f.name, f.startsAt, f.endsAt,"
                                + " greatest(0, q.capacity - q.taken)) from ForumQuota q join q.forum f"
                                + " left join q.category c where f.edition = :edition and (c.code = :category"
                                + " or exists (select 1 from PoolMember m where m.pool = q"
                                + " and m.category.code = :category)) and f.registrable order by f.startsAt, f.endsAt, f.position",
                        ForumChoice.class)
                .setParameter("edition", edition)
                .setParameter("category", category)
                .getResultList();
    }

    /** A pool that several categories share stands under each of them. */
    Map<String, List<PlaceCount>> placesByForum(Edition edition) {
        return database.createQuery(
                        "select f.code, c.code, c.name, q.capacity, q.taken, case when q.category is null then q.id end"
                                + " from ForumQuota q join q.forum f left join PoolMember m on m.pool = q"
                                + " join Category c on c = q.category or c = m.category"
                                + " where f.edition = :edition and not c.archived order by f.position, c.position",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new PlaceCount(
                                        (String) row[1],
                                        (LocalText) row[2],
                                        (Integer) row[3],
                                        (Integer) row[4],
                                        row[5] == null ? null : row[5].toString()),
                                Collectors.toList())));
    }

    List<GuestSummary> summaries(Collection<Long> ids) {
        return database.createQuery(SUMMARY + "where r.id in :ids order by r.sortKey, r.id", GuestSummary.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<GuestSummary> approved(Edition edition, String q, String hotelClass, int limit) {
        return database.createQuery(
                        SUMMARY
                                + "where r.edition = :edition and r.status = :approved and r.searchText like :q escape '!'"
                                + " and (:hotelClass is null or c.hotelClass = :hotelClass) order by r.sortKey, r.id",
                        GuestSummary.class)
                .setParameter("edition", edition)
                .setParameter("approved", RegistrationStatus.APPROVED)
                .setParameter("q", SearchText.pattern(q == null ? "" : q))
                .setParameter("hotelClass", hotelClass)
                .setMaxResults(limit)
                .getResultList();
    }
}
