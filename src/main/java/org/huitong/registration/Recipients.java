package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.edition.Editions;
import org.huitong.form.Field;
import org.huitong.person.People;
import org.huitong.platform.Cursor;
import org.huitong.platform.Language;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Page;

/** Whom one writes to about registrations, with what a message can say; lists within the data scope of whoever asks. */
@ApplicationScoped
public class Recipients {
    private final EntityManager database;
    private final Editions editions;
    private final People people;
    private final ReviewList list;
    private final ReviewScope scope;
    private final OfferTerms terms;
    private final PublishedPlaces published;

    @Inject
    Recipients(
            EntityManager database,
            Editions editions,
            People people,
            ReviewList list,
            ReviewScope scope,
            OfferTerms terms,
            PublishedPlaces published) {
        this.database = database;
        this.editions = editions;
        this.people = people;
        this.list = list;
        this.scope = scope;
        this.terms = terms;
        this.published = published;
    }

    /**
     * Somebody to write to.
     *
     * @param version of the registration, raised by each change of it
     * @param asked what a reviewer has told the guest; null where nothing
     * @param language in which to write
     * @param mobile in E.164 form; like the e-mail address for the outbox and no page
     * @param seats places that were not given back, by time
     * @param former places that were given back or let lapse
     */
    public record Recipient(
            long id,
            int version,
            String reference,
            String name,
            LocalText category,
            RegistrationStatus status,
            String asked,
            Locale language,
            String mobile,
            Optional<String> email,
            List<Seat> seats,
            List<Seat> former) {
        /** The place in this forum, be it given back or not. */
        public Optional<Seat> seat(String forum) {
            return Stream.concat(seats.stream(), former.stream())
                    .filter(seat -> seat.forum().equals(forum))
                    .findFirst();
        }

        @Override
        public String toString() {
            return reference;
        }
    }

    /**
     * A place in a forum.
     *
     * @param forum code
     * @param offerEnds until when it is offered, real clock; null for other places
     * @param offerEndsTold the same moment as the conference's clock shows it
     */
    public record Seat(
            String forum,
            LocalText name,
            Instant startsAt,
            Instant endsAt,
            Place.Status status,
            Instant offerEnds,
            Instant offerEndsTold) {}

    /**
     * A part of the list of registrations.
     *
     * @param query as the parameters of an address
     * @param told for the log: without what was typed into the search
     */
    public record Part(String query, Map<String, String> told) {}

    /** The part that an address of the list shows; what is mistyped in it is left out. */
    public Part part(String query) {
        ReviewFilter filter = filter(query);
        return new Part(filter.query(), filter.told());
    }

    /** How many there are in this part. */
    @Transactional
    public long count(Part part) {
        return list.count(filter(part.query()));
    }

    /** The first ones of this part, in its order. */
    @Transactional
    public List<Recipient> first(Part part, int most) {
        List<Long> ids = list.page(filter(part.query()), most).items().stream()
                .map(ReviewRow::id)
                .toList();
        return of(ids);
    }

    /**
     * Some of this part, in its order.
     *
     * @param after cursor of the page before; null for the first
     */
    @Transactional
    public Page<Recipient> page(Part part, String after, int most) {
        Page<ReviewRow> rows = list.page(filter(part.query()).from(Cursor.decode(after)), most);
        return new Page<>(of(rows.items().stream().map(ReviewRow::id).toList()), rows.next());
    }

    /** All of this part, in the order of ids. */
    @Transactional
    public List<Long> choose(Part part) {
        return list.choose(filter(part.query())).stream()
                .map(ReviewList.Chosen::id)
                .toList();
    }

    /** The one with this reference, if there is one for whoever asks. */
    @Transactional
    public Optional<Recipient> byReference(String reference) {
        return scope.idOf(editions.current(), reference)
                .flatMap(id -> of(List.of(id)).stream().findFirst());
    }

    /** These registrations, in the order asked for, with their forums as they are published. Two statements, and one for that. */
    @Transactional
    public List<Recipient> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Place>> places = database.createQuery(
                        "from Place p join fetch p.forum where p.registration.id in :ids"
                                + " order by p.forum.startsAt, p.forum.position",
                        Place.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(place -> place.registration.id));
        Map<String, PublishedTimes.Slot> told = published.of(places.values().stream()
                .flatMap(List::stream)
                .map(place -> place.forum.code)
                .collect(Collectors.toSet()));
        Map<Long, Recipient> found = new HashMap<>();
        database.createQuery(
                        "from Registration r join fetch r.person join fetch r.category where r.id in :ids",
                        Registration.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(r -> found.put(r.id, recipient(r, places.getOrDefault(r.id, List.of()), told)));
        return ids.stream().map(found::get).filter(r -> r != null).toList();
    }

    private Recipient recipient(Registration registration, List<Place> places, Map<String, PublishedTimes.Slot> told) {
        People.Contact contact = people.contact(registration.person);
        return new Recipient(
                registration.id,
                registration.version,
                registration.reference,
                registration.person.name,
                registration.category.name,
                registration.status,
                asked(registration),
                Locale.forLanguageTag(registration.language),
                contact.mobile(),
                contact.email(),
                seats(places, told, true),
                seats(places, told, false));
    }

    private List<Seat> seats(List<Place> places, Map<String, PublishedTimes.Slot> told, boolean living) {
        return places.stream()
                .filter(place -> living == (place.status != Place.Status.RELEASED))
                .map(place -> seat(place, told.get(place.forum.code)))
                .toList();
    }

    private Seat seat(Place place, PublishedTimes.Slot told) {
        Instant end = place.status == Place.Status.OFFERED ? place.offerEnds : null;
        return new Seat(
                place.forum.code,
                told == null ? place.forum.name : told.name(),
                told == null ? place.forum.startsAt : told.start(),
                told == null ? place.forum.endsAt : told.end(),
                place.status,
                end,
                terms.told(end));
    }

    /** What was told, with the fields it is about named in the guest's language. */
    private static String asked(Registration registration) {
        List<Field> fields = Asked.fields(registration.category, registration.askedFields);
        return fields.isEmpty()
                ? registration.asked
                : registration.asked
                        + "\n"
                        + Language.during(Locale.forLanguageTag(registration.language), () -> Message.of(
                                        RegistrationMessages.class,
                                        m -> m.askedFields(fields.stream()
                                                .map(field -> field.title().toString())
                                                .toList()))
                                .toString());
    }

    private static ReviewFilter filter(String query) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(query == null ? new String[0] : query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> parameters.putIfAbsent(decoded(pair[0]), decoded(pair[1])));
        return new ReviewQuery(
                        parameters.get("status"),
                        parameters.get("category"),
                        parameters.get("forum"),
                        parameters.get("delegation"),
                        parameters.get("q"),
                        parameters.get("order"),
                        null)
                .whole();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
