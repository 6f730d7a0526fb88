package org.huitong.volunteer;

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

/** Tells the programme which of its speakers are on a shift. */
@ApplicationScoped
class ShiftEngagements implements Engagements {
    private final EntityManager database;

    @Inject
    ShiftEngagements(EntityManager database) {
        this.database = database;
    }

    /** A shift that somebody is on. */
    record OnShift(long person, LocalText post, Instant startsAt, Instant endsAt) {}

    @Override
    public List<Engagement> of(Set<Long> people, Span during) {
        return database.createQuery(
                        "select new org.huitong.volunteer.ShiftEngagements$OnShift(r.person.id, p.name, s.startsAt,"
                                + " s.endsAt) from ShiftAssignment a join a.shift s join s.post p join a.volunteer v"
                                + " join v.registration r where r.person.id in :people and a.status in :counting"
                                + " and s.startsAt < :until and s.endsAt > :from order by s.startsAt, s.id",
                        OnShift.class)
                .setParameter("people", people)
                .setParameter("counting", ShiftAssignment.COUNTING)
                .setParameter("from", during.from())
                .setParameter("until", during.until())
                .getResultStream()
                .map(one -> new Engagement(
                        one.person, Engagement.Kind.SHIFT, null, one.post, new Span(one.startsAt, one.endsAt)))
                .toList();
    }
}
