package org.huitong.kit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huitong.booking.Wish;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;
import org.huitong.program.Forum;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;

/** What one booked hall has to have, and whether it has been opened. Changed only while its row is locked. */
@Entity(name = "KitChecklist")
class Checklist extends StoredEntity {
    public Long bookingId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Hall hall;

    @Enumerated(EnumType.STRING)
    public Layout layout;

    /** Of the hall in this layout. */
    public int seats;
    /** People; 0 while unknown. */
    public int expected;

    public Instant setUp;
    public Instant startsAt;
    public Instant endsAt;
    public Instant tearDown;

    /** Of the template it was made from or brought up to date with last. */
    public int revision;

    /** Conference clock, like all below; null before. */
    public Instant openedAt;

    public String openedBy;
    /** Why it was opened although something was missing; null where nothing was. */
    public String openedReason;
    /** When its opening was taken back by hand; null unless that was the last word on it. */
    public Instant shutAt;

    public String shutBy;
    public String shutReason;
    /** When the booking was cancelled; the checklist is kept for its history. */
    public Instant closedAt;

    @OneToMany(mappedBy = "checklist")
    @OrderBy("position, id")
    public List<KitItem> items = new ArrayList<>();

    protected Checklist() {}

    Checklist(long bookingId, Forum forum, Hall hall, Wish wish, int expected) {
        this.bookingId = bookingId;
        this.forum = forum;
        settle(hall, wish, expected);
    }

    /**
     * Follows its booking. What was opened in another hall or layout is not open any more.
     *
     * @return whether the hall or its layout is another one
     */
    boolean rebook(Hall other, Wish wish, int people) {
        boolean moved = !other.id.equals(hall.id) || wish.layout() != layout;
        settle(other, wish, people);
        if (moved) {
            opened(null, null, null);
            shut(null, null, null);
        }
        return moved;
    }

    private void settle(Hall place, Wish wish, int people) {
        hall = place;
        layout = wish.layout();
        seats = place.capacities.getOrDefault(wish.layout(), 0);
        expected = people;
        setUp = wish.times().setUp();
        startsAt = wish.times().startsAt();
        endsAt = wish.times().endsAt();
        tearDown = wish.times().tearDown();
    }

    /** @param reason why although something is missing; null where nothing is */
    void open(String by, String reason, Instant now) {
        requireLiving();
        if (openedAt != null) {
            throw KitRefusals.opened();
        }
        if (reason == null && !readiness(now).ready()) {
            throw KitRefusals.notReady(missing());
        }
        opened(now, by, reason);
        shut(null, null, null);
    }

    /** Something is wrong in it after all. */
    void takeBackOpening(String by, String reason, Instant now) {
        requireLiving();
        if (openedAt == null) {
            throw KitRefusals.notOpened();
        }
        opened(null, null, null);
        shut(now, by, reason);
    }

    private void opened(Instant at, String by, String reason) {
        openedAt = at;
        openedBy = by;
        openedReason = reason;
    }

    private void shut(Instant at, String by, String reason) {
        shutAt = at;
        shutBy = by;
        shutReason = reason;
    }

    void close(Instant now) {
        closedAt = now;
    }

    void requireLiving() {
        if (closedAt != null) {
            throw KitRefusals.closed();
        }
    }

    Readiness readiness(Instant now) {
        return Readiness.of(items, now);
    }

    List<KitItem> missing() {
        return items.stream().filter(item -> item.needed() && !item.settled()).toList();
    }

    Optional<KitItem> item(long id) {
        return items.stream().filter(item -> item.id == id).findFirst();
    }

    /** One more item at the end, not stored yet. */
    KitItem add(TemplateItem wanted) {
        int position = items.stream().mapToInt(item -> item.position).max().orElse(-1) + 1;
        var item = new KitItem(this, wanted, position);
        items.add(item);
        return item;
    }

    /** By its key, so that this row is locked and no other. */
    Checklist locked() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    private static final String WHOLE = "select c from KitChecklist c join fetch c.forum f join fetch c.hall h"
            + " join fetch h.venue where f.edition = ?1";

    /** Those of living bookings, by time. */
    static List<Checklist> living(Edition edition) {
        return list(WHOLE + " and c.closedAt is null order by c.startsAt, f.position, c.id", edition);
    }

    static Optional<Checklist> byId(Edition edition, long id) {
        return find(WHOLE + " and c.id = ?2", edition, id).firstResultOptional();
    }

    static Optional<Checklist> ofBooking(long bookingId) {
        return find("bookingId", bookingId).firstResultOptional();
    }

    static List<Long> bookings() {
        return find("select c.bookingId from KitChecklist c")
                .project(Long.class)
                .list();
    }

    /** The living ones of a forum, by time. */
    static List<Checklist> ofForum(Forum forum) {
        return list("forum = ?1 and closedAt is null order by startsAt, id", forum);
    }
}
