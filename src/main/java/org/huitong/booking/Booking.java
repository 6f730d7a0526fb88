package org.huitong.booking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;
import org.huitong.program.Forum;
import org.huitong.program.ForumKind;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;

/** A forum in a hall: 会场安排. Made and changed only while the hall's row is locked. */
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

    @Embedded
    public Times times;

    protected Booking() {}

    Booking(Forum forum, Hall hall, Layout layout, Times times) {
        this.forum = forum;
        move(hall, layout, times);
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
                + " and not exists (select 1 from Booking b where b.forum = f)";
        return only.map(codes -> Forum.count(without + " and f.code in ?3", edition, NEEDS_NO_HALL, codes))
                .orElseGet(() -> Forum.count(without, edition, NEEDS_NO_HALL));
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
