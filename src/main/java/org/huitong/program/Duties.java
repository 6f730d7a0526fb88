package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;

/** The door for those who think of moving forums: when whoever appears in the programme is busy, without saying who it is. */
@ApplicationScoped
public class Duties {
    /** Shifts begin before the conference, and end after it. */
    private static final int DAYS_AROUND = 7;

    private final ProgramScope scope;
    private final EntityManager database;
    private final Instance<Engagements> engagements;

    @Inject
    Duties(ProgramScope scope, EntityManager database, Instance<Engagements> engagements) {
        this.scope = scope;
        this.database = database;
        this.engagements = engagements;
    }

    /**
     * Something that somebody does.
     *
     * @param person the same for all that one human does; tells nothing else
     * @param item key of the slot on whose stage it is; 0 if it is on none
     * @param forum code of the forum it belongs to, and moves with; null if it belongs to none
     */
    public record Duty(long person, long item, String forum, Engagement.Kind kind, Span time) {
        /** How grave it would be if this and another one of the same person moved by so much; empty if they do not meet. */
        public Optional<Conflict.Level> meets(Duration by, Duty other, Duration otherBy) {
            return ConflictRule.level(kind, time.plus(by), other.kind, other.time.plus(otherBy));
        }
    }

    /** Of all who appear in the programme of the current edition. A fixed number of statements. */
    @Transactional
    public List<Duty> all() {
        Edition edition = scope.edition();
        List<Object[]> stages = database.createQuery(
                        "select s.id, s.personId, i.id, f.code, a.role, i.startsAt, i.endsAt from AgendaItem i"
                                + " join i.forum f join i.speakers a join a.speaker s where f.edition = :edition"
                                + " order by i.startsAt, i.id",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultList();
        List<Duty> duties = new ArrayList<>();
        for (Object[] one : stages) {
            duties.add(new Duty(
                    one[1] == null ? -(Long) one[0] : (Long) one[1],
                    (Long) one[2],
                    (String) one[3],
                    ((Speaker.Role) one[4]).engagement(),
                    new Span((Instant) one[5], (Instant) one[6])));
        }
        Set<Long> people =
                duties.stream().map(Duty::person).filter(person -> person > 0).collect(Collectors.toSet());
        if (!people.isEmpty()) {
            Span days = ForumTimeRule.Days.of(edition).span();
            var around = new Span(
                    days.from().minus(Duration.ofDays(DAYS_AROUND)),
                    days.until().plus(Duration.ofDays(DAYS_AROUND)));
            engagements.stream()
                    .flatMap(source -> source.of(people, around).stream())
                    .forEach(one -> duties.add(new Duty(one.person(), 0, one.forum(), one.kind(), one.time())));
        }
        return duties;
    }
}
