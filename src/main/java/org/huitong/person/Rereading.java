package org.huitong.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/**
 * The stored readings of people are brought to another rule, in the order of their ids. Only those change that stand as the
 * rule before proposed them: what was said by hand stays.
 */
@Entity
class Rereading extends StoredEntity {
    @Enumerated(EnumType.STRING)
    public ReadingPlace place;

    public String characters;
    /** What the organiser had said until then; null for what the rules say, as in the next. */
    public String readingBefore;

    public String readingAfter;

    /** How many it concerned when it was ordered. */
    public int people;

    /** Everybody up to this one is done. */
    public long lastPerson;

    public int changed;
    /** How many are read as somebody has said by hand. */
    public int kept;

    public String orderedBy;
    /** Real clock. */
    public Instant orderedAt;
    /** The same; null while it is under way. */
    public Instant endedAt;

    static Optional<Rereading> underWay() {
        return find("endedAt is null").firstResultOptional();
    }

    /** The last few, newest first. */
    static List<Rereading> newest(int limit) {
        return find("order by id desc").page(0, limit).list();
    }

    /** That was ordered before, until the transaction ends; empty where there is none or another instance is at it. */
    static Optional<Rereading> claim(Instant orderedBefore) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from rereading where ended_at is null and ordered_at <= :before for update skip locked",
                        Rereading.class)
                .setParameter("before", orderedBefore)
                .getResultStream()
                .findFirst()
                .map(Rereading.class::cast);
    }

    void passed(long person, boolean wasChanged, boolean wasKept) {
        lastPerson = person;
        changed += wasChanged ? 1 : 0;
        kept += wasKept ? 1 : 0;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
