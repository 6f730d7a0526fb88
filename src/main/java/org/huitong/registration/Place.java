package org.huitong.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.StoredEntity;
import org.huitong.program.Forum;

/** A registration's place in a forum: 名额. */
@Entity
public class Place extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ForumQuota quota;

    @Enumerated(EnumType.STRING)
    public Status status;

    /** Conference clock. */
    public Instant changedAt;

    /**
     * Until when it is kept for whom it was offered to; real clock. Null where nothing was offered; stays with what was
     * taken up, and with what was let lapse.
     */
    public Instant offerEnds;

    /** Why a reviewer gave it beside another at the same time; null for all that a guest can choose. */
    public String overlapReason;

    static Place of(Registration registration, ForumQuota quota, Status status, Instant now) {
        var place = new Place();
        place.registration = registration;
        place.forum = quota.forum;
        place.quota = quota;
        place.status = status;
        place.changedAt = now;
        return place;
    }

    /** The registration was approved: what was held is now certain. */
    void confirm(Instant now) {
        move(Status.HELD, Status.CONFIRMED, now);
    }

    /** The approval is taken back. */
    void unconfirm(Instant now) {
        move(Status.CONFIRMED, Status.HELD, now);
    }

    /**
     * A place has become free for the first of the waiting list.
     *
     * @param until real clock
     */
    void offer(Instant until, Instant now) {
        move(Status.WAITLISTED, Status.OFFERED, now);
        offerEnds = until;
    }

    /** The guest takes what was offered. */
    void accept(boolean approved, Instant now) {
        move(Status.OFFERED, approved ? Status.CONFIRMED : Status.HELD, now);
    }

    /** Nobody has taken the offer while it stood. */
    void lapse(Instant now) {
        move(Status.OFFERED, Status.RELEASED, now);
    }

    /** Whether it was offered and has been taken. */
    boolean accepted() {
        return offerEnds != null && (status == Status.HELD || status == Status.CONFIRMED);
    }

    /**
     * Whether an offer has ended without being taken, be it noticed already or not.
     *
     * @param realNow real clock
     */
    boolean lapsed(Instant realNow) {
        return offerEnds != null
                && (status == Status.RELEASED || status == Status.OFFERED && !realNow.isBefore(offerEnds));
    }

    /** Given back, or waiting no longer. Only together with the counter: see {@link Places}. */
    void release(Instant now) {
        require(status != Status.RELEASED);
        become(Status.RELEASED, now);
        offerEnds = null;
    }

    /** Refuses with the present status what can be done with an offered place only. */
    void requireOffered() {
        require(status == Status.OFFERED);
    }

    private void move(Status from, Status to, Instant now) {
        require(status == from);
        become(to, now);
    }

    private void become(Status next, Instant now) {
        status = next;
        changedAt = now;
    }

    private void require(boolean possible) {
        Status present = status;
        if (!possible) {
            throw Refused.conflict(
                    "ILLEGAL_MOVE", Message.of(RegistrationMessages.class, m -> m.illegalPlaceMove(present)));
        }
    }

    static List<Place> ofRegistration(Registration registration) {
        return list(
                "from Place p join fetch p.forum where p.registration = ?1 order by p.forum.startsAt, p.forum.position",
                registration);
    }

    /** Deletes what the registration has given back in these pools, to make room for a new row. */
    static void forget(Registration registration, List<ForumQuota> pools) {
        pools.forEach(pool ->
                delete("registration = ?1 and forum = ?2 and status = ?3", registration, pool.forum, Status.RELEASED));
    }

    /** The first so many of a pool's waiting list. Only with the pool's row locked. */
    static List<Place> waiting(ForumQuota quota, int most) {
        return Place.<Place>find(
                        "from Place p join fetch p.registration join fetch p.forum"
                                + " where p.quota = ?1 and p.status = ?2 order by p.id",
                        quota,
                        Status.WAITLISTED)
                .page(0, most)
                .list();
    }

    /** An offer that has ended, and whose. */
    record Lapsed(long place, long registration) {}

    /**
     * Some offers that have ended, in the order of ids.
     *
     * @param after the last one known; 0 for the first ones
     * @param realNow real clock
     */
    static List<Lapsed> lapsed(long after, Instant realNow, int most) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.registration.id from Place p where p.status = :offered"
                                + " and p.offerEnds <= :now and p.id > :after order by p.id",
                        Lapsed.class)
                .setParameter("offered", Status.OFFERED)
                .setParameter("now", realNow)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Where a place stands. HELD, CONFIRMED and OFFERED count as taken. */
    public enum Status {
        HELD,
        CONFIRMED,
        WAITLISTED,
        OFFERED,
        RELEASED;

        boolean counts() {
            return this == HELD || this == CONFIRMED || this == OFFERED;
        }
    }
}
