package org.huitong.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** A place has become free for the first of the waiting list. */
    void offer(Instant now) {
        move(Status.WAITLISTED, Status.OFFERED, now);
    }

    /** The guest takes what was offered. */
    void accept(boolean approved, Instant now) {
        move(Status.OFFERED, approved ? Status.CONFIRMED : Status.HELD, now);
    }

    /** Given back, or waiting no longer. Only together with the counter: see {@link Places}. */
    void release(Instant now) {
        require(status != Status.RELEASED);
        become(Status.RELEASED, now);
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

    /** The first of a pool's waiting list, by the order of ids. Only with the pool's row locked. */
    static Optional<Place> firstWaiting(ForumQuota quota) {
        return find("quota = ?1 and status = ?2 order by id", quota, Status.WAITLISTED)
                .firstResultOptional();
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
