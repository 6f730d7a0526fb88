package org.huitong.volunteer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/** A post from one moment to another: 班次. Half-open: the next one may begin when this one ends. */
@Entity
class Shift extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Post post;

    public Instant startsAt;
    public Instant endsAt;
    /** How many volunteers it takes. */
    public int needed;

    /**
     * How many places are taken. Changed by {@link #takePlace} and {@link #givePlaceBack} only, never through the entity:
     * that is what makes the last place safe.
     */
    @Column(updatable = false)
    public int taken;

    ShiftTitle title() {
        return new ShiftTitle(post.name, startsAt, endsAt);
    }

    /** How many volunteers are still wanted; never negative. */
    int missing() {
        return Math.max(0, needed - taken);
    }

    boolean started(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean over(Instant now) {
        return !now.isBefore(endsAt);
    }

    boolean overlaps(Shift other) {
        return closerThan(Duration.ZERO, other);
    }

    /** Whether less than this time lies between the two; two that overlap are always too close. */
    boolean closerThan(Duration rest, Shift other) {
        return startsAt.isBefore(other.endsAt.plus(rest)) && other.startsAt.isBefore(endsAt.plus(rest));
    }

    static Optional<Shift> byId(Edition edition, long id) {
        return find("from Shift s join fetch s.post p where s.id = ?1 and p.edition = ?2", id, edition)
                .firstResultOptional();
    }

    /**
     * Shifts by time, then in the order of the posts. One statement.
     *
     * @param groups codes of the working groups whose posts are wanted; empty for all
     */
    static List<Shift> inOrder(Edition edition, Optional<Set<String>> groups) {
        String all = "from Shift s join fetch s.post p where p.edition = ?1";
        String order = " order by s.startsAt, s.endsAt, p.position, s.id";
        return groups.<List<Shift>>map(codes -> list(all + " and p.workingGroup in ?2" + order, edition, codes))
                .orElseGet(() -> list(all + order, edition));
    }

    /** Shifts that have not begun and have places left, in the same order. */
    static List<Shift> open(Edition edition, Instant now) {
        return list(
                "from Shift s join fetch s.post p where p.edition = ?1 and s.startsAt > ?2 and s.taken < s.needed"
                        + " order by s.startsAt, s.endsAt, p.position, s.id",
                edition,
                now);
    }

    /** Takes a place if one is left; the database decides. */
    static boolean takePlace(long id) {
        return update("taken = taken + 1 where id = ?1 and taken < needed", id) == 1;
    }

    static void givePlaceBack(long id) {
        update("taken = taken - 1 where id = ?1", id);
    }
}
