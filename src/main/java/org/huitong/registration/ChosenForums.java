package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huitong.platform.LocalText;
import org.huitong.program.Engagement;
import org.huitong.program.Engagements;
import org.huitong.program.Span;

/** Tells the programme which forums its speakers have chosen to attend. */
@ApplicationScoped
class ChosenForums implements Engagements {
    private final EntityManager database;

    @Inject
    ChosenForums(EntityManager database) {
        this.database = database;
    }

    /** A place, in a registration that counts. */
    record Chosen(long person, String forum, LocalText name, Instant startsAt, Instant endsAt) {}

    @Override
    public List<Engagement> of(Set<Long> people, Span during) {
        return database.createQuery(
                        "select new org.huitong.registration.ChosenForums$Chosen(r.person.id, f.code, f.name, f.startsAt,"
                                + " f.endsAt) from Place p join p.registration r join p.forum f"
                                + " where r.person.id in :people and p.status in :taken"
                                + " and r.status not in :gone and f.startsAt < :until and f.endsAt > :from"
                                + " order by f.startsAt, f.position",
                        Chosen.class)
                .setParameter("people", people)
                .setParameter("taken", List.of(Place.Status.HELD, Place.Status.CONFIRMED, Place.Status.OFFERED))
                .setParameter("gone", List.of(RegistrationStatus.WITHDRAWN, RegistrationStatus.REJECTED))
                .setParameter("from", during.from())
                .setParameter("until", during.until())
                .getResultStream()
                .map(one -> new Engagement(
                        one.person, Engagement.Kind.ATTENDING, one.forum, one.name, new Span(one.startsAt, one.endsAt)))
                .toList();
    }
}
