package org.huitong.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;
import org.huitong.program.Forum;
import org.huitong.program.ForumKind;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;

/** A forum in a hall, or penciled in for it: 会场安排. Made and changed only while the hall's row is locked. */
@Entity
class Booking extends StoredEntity {
    /** A campaign lives on screens and in the streets. */
    static final ForumKind NEEDS_NO_HALL = ForumKind.CAMPAIGN;

    /** With the hall's capacities, since every reader compares them with the forum. */
    private static final String WHOLE = "select b from Booking b join fetch b.forum join fetch b.hall h"
            + " join fetch h.venue v left join fetch h.capacities where v.edition = ?1";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Hall hall;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    @Enumerated(EnumType.STRING)
    public Layout layout;

    @Enumerated(EnumType.STRING)
    public BookingStatus status;

    @Embedded
    public Times times;

    /** When a pre-booking lapses by itself, by the conference's clock; null if it does not, or is none. */
    @Column(name = "expires_at")
    public Instant expiresAt;

    /** Why less time than usual between two layouts will do; null if there is enough. */
    @Column(name = "tight_why")
    public String tightWhy;

    protected Booking() {}

    Booking(Forum forum, Hall hall, Wish wish, Terms terms) {
        this.forum = forum;
        this.status = terms.status();
        this.expiresAt = terms.firm() ? null : terms.expiresAt();
        move(hall, wish.layout(), wish.times());
    }

    /** Whether the hall is the forum's. */
    boolean firm() {
        return status == BookingStatus.CONFIRMED;
    }

    /** Whether it still counts: a pre-booking whose time is over does not, even before it is taken away. */
    boolean stands(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    void confirm() {
        status = BookingStatus.CONFIRMED;
        expiresAt = null;
    }

    void prolong(Instant expiresAt) {
        this.expiresAt = expiresAt;
    }

    void tight(String why) {
        tightWhy = why;
    }

    final void move(Hall hall, Layout layout, Times times) {
        this.hall = hall;
        this.layout = layout;
        this.times = times;
    }

    Wish wish() {
        return new Wish(hall.code, layout, times);
    }

    /** Where a booking is now, read without keeping it: it may have moved once the locks are held. */
    record Whereabouts(String hall, String forum) {}

    static List<Booking> inOrder(Edition edition) {
        return list(WHOLE + " order by b.times.startsAt, b.id", edition);
    }

    static Optional<Booking> byId(Edition edition, long id) {
        return Booking.<Booking>list(WHOLE + " and b.id = ?2", edition, id).stream()
                .findFirst();
    }

    static Optional<Whereabouts> whereabouts(Edition edition, long id) {
        return find(
                        "select b.hall.code, b.forum.code from Booking b where b.hall.venue.edition = ?1 and b.id = ?2",
                        edition,
                        id)
                .project(Whereabouts.class)
                .firstResultOptional();
    }

    /** @param only codes of the forums that are counted; empty for all */
    static long countForumsWithout(Edition edition, Optional<Set<String>> only) {
        String without = "from Forum f where f.edition = ?1 and f.kind <> ?2"
                + " and not exists (select 1 from Booking b where b.forum = f"
                + " and b.status = org.huitong.booking.BookingStatus.CONFIRMED)";
        return only.map(codes -> Forum.count(without + " and f.code in ?3", edition, NEEDS_NO_HALL, codes))
                .orElseGet(() -> Forum.count(without, edition, NEEDS_NO_HALL));
    }

    /** Ids of pre-bookings whose time is over, of all editions. */
    static List<Long> lapsed(Instant now) {
        return getEntityManager()
                .createQuery("select b.id from Booking b where b.expiresAt <= :now order by b.id", Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    static List<Booking> of(Hall hall) {
        return list("select b from Booking b join fetch b.forum where b.hall = ?1 order by b.times.setUp", hall);
    }

    static List<Booking> of(Forum forum) {
        return list(
                "select b from Booking b join fetch b.hall h join fetch h.venue where b.forum = ?1 order by b.times.setUp",
                forum);
    }
}
