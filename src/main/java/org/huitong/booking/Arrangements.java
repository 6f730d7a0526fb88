package org.huitong.booking;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;
import org.huitong.program.Forums;
import org.huitong.venue.Hall;

/**
 * The door through which several forums are arranged at once, all of them or none. Each rule is looked at as they will
 * stand together, so that two of them can change places; the locks are those of a single booking, in the same order.
 */
@ApplicationScoped
public class Arrangements {
    private final Bookings bookings;
    private final HallRules rules;
    private final BookingLocks locks;
    private final Forums forums;
    private final Event<DomainEvent> events;

    @Inject
    Arrangements(Bookings bookings, HallRules rules, BookingLocks locks, Forums forums, Event<DomainEvent> events) {
        this.bookings = bookings;
        this.rules = rules;
        this.locks = locks;
        this.forums = forums;
        this.events = events;
    }

    /** One of them, as it was and as it is now. */
    private record Done(Booking booking, boolean wasFirm, Wish before, Arrangement what) {}

    /**
     * Carries all of it out.
     *
     * @return ids of the pre-bookings that were released
     * @throws NotArranged with what {@link Bookings#book} and {@link Bookings#change} refuse, naming the forum; {@code
     *     BOOKING_CHANGED} too if a forum that had no hall has one by now, {@code RIVALS}
     *     if a pre-booking would have to give way that was not named
     */
    @Transactional
    public Set<Long> arrange(List<Arrangement> all) {
        Map<Arrangement, Booking.Whereabouts> seen = new HashMap<>();
        for (Arrangement one : all) {
            naming(one, () -> {
                bookings.checkTimes(one.wish().times());
                if (one.booking() != null) {
                    seen.put(one, locks.whereabouts(one.booking()));
                }
            });
        }
        Map<String, Hall> halls = locks.halls(Stream.concat(
                        all.stream().map(one -> one.wish().hall()),
                        seen.values().stream().map(Booking.Whereabouts::hall))
                .distinct()
                .toArray(String[]::new));
        Map<String, Forum> locked = new TreeMap<>();
        all.stream().map(Arrangement::forum).sorted().distinct().forEach(code -> locked.put(code, lock(code)));
        List<Done> done = new ArrayList<>();
        for (Arrangement one : all) {
            naming(one, () -> done.add(move(one, seen.get(one), locked.get(one.forum()), halls)));
        }
        Booking.flush();
        Set<Long> released = new HashSet<>();
        for (Done one : done) {
            Wish wish = one.what().wish();
            Booking booking = one.booking();
            naming(one.what(), () -> {
                HallRules.Ruling ruling = check(booking, halls.get(wish.hall()), one.what());
                ruling.released().forEach(rival -> released.add(rival.id));
                bookings.settle(booking, ruling, "");
            });
            events.fire(
                    one.wasFirm()
                            ? new BookingChanged(booking.id, one.what().forum(), one.before(), wish)
                            : new HallBooked(booking.id, one.what().forum(), wish));
        }
        return released;
    }

    /** Of the pre-bookings that were known to give way, those that are still there do; any other is a surprise. */
    private HallRules.Ruling check(Booking booking, Hall hall, Arrangement what) {
        try {
            return rules.check(booking.forum, hall, what.wish(), Terms.PLAIN, booking.id);
        } catch (Rivals rivals) {
            Set<Long> there = rivals.bookings().stream().map(BookingView::id).collect(toSet());
            if (!what.releases().containsAll(there)) {
                throw rivals;
            }
            return rules.check(booking.forum, hall, what.wish(), Terms.releasing(there, ""), booking.id);
        }
    }

    private Forum lock(String code) {
        return forums.lock(code)
                .filter(forum -> rules.mine(forum.code))
                .orElseThrow(() -> new NotArranged(code, Refusals.unknownForum(code)));
    }

    private Done move(Arrangement one, Booking.Whereabouts seen, Forum forum, Map<String, Hall> halls) {
        Wish wish = one.wish();
        Hall hall = halls.get(wish.hall());
        if (one.booking() == null) {
            if (Booking.of(forum).stream().anyMatch(Booking::firm)) {
                throw Refusals.changed();
            }
            var booking = new Booking(forum, hall, wish, Terms.PLAIN);
            booking.persist();
            return new Done(booking, false, null, one);
        }
        Booking booking = locks.locked(one.booking(), one.version(), seen);
        Wish before = booking.wish();
        boolean firm = booking.firm();
        booking.move(hall, wish.layout(), wish.times());
        booking.confirm();
        return new Done(booking, firm, before, one);
    }

    private static void naming(Arrangement one, Runnable step) {
        try {
            step.run();
        } catch (Refused why) {
            throw new NotArranged(one.forum(), why);
        }
    }
}
