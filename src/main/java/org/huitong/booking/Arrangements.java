package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Forums forums;
    private final Event<DomainEvent> events;

    @Inject
    Arrangements(Bookings bookings, HallRules rules, Forums forums, Event<DomainEvent> events) {
        this.bookings = bookings;
        this.rules = rules;
        this.forums = forums;
        this.events = events;
    }

    /** One of them, as it was and as it is now. */
    private record Done(Booking booking, Wish before, Arrangement what) {}

    /**
     * Carries all of it out.
     *
     * @throws NotArranged with what {@link Bookings#book} and {@link Bookings#change} refuse, naming the forum; {@code
     *     BOOKING_CHANGED} too if a forum that had no hall has one by now
     */
    @Transactional
    public void arrange(List<Arrangement> all) {
        Map<Arrangement, Booking.Whereabouts> seen = new HashMap<>();
        for (Arrangement one : all) {
            naming(one, () -> {
                bookings.checkTimes(one.wish().times());
                if (one.booking() != null) {
                    seen.put(one, bookings.whereabouts(one.booking()));
                }
            });
        }
        Map<String, Hall> halls = bookings.lockHalls(Stream.concat(
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
        for (Done one : done) {
            Wish wish = one.what().wish();
            naming(one.what(), () -> settle(one.booking(), halls.get(wish.hall()), wish));
            events.fire(
                    one.before() == null
                            ? new HallBooked(one.booking().id, one.what().forum(), wish)
                            : one.booking().firm()
                                    ? new BookingChanged(
                                            one.booking().id, one.what().forum(), one.before(), wish)
                                    : new PreBookingChanged(
                                            one.booking().id, one.what().forum(), one.before(), wish));
        }
    }

    /** What is penciled in stays so. */
    private void settle(Booking booking, Hall hall, Wish wish) {
        Terms terms = booking.firm() ? Terms.PLAIN : Terms.provisional(booking.expiresAt);
        bookings.settle(booking, rules.check(booking.forum, hall, wish, terms, booking.id), terms.why());
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
            if (!Booking.of(forum).isEmpty()) {
                throw Refusals.changed();
            }
            var booking = new Booking(forum, hall, wish, Terms.PLAIN);
            booking.persist();
            return new Done(booking, null, one);
        }
        Booking booking = bookings.locked(one.booking(), one.version(), seen);
        Wish before = booking.wish();
        booking.move(hall, wish.layout(), wish.times());
        return new Done(booking, before, one);
    }

    private static void naming(Arrangement one, Runnable step) {
        try {
            step.run();
        } catch (Refused why) {
            throw new NotArranged(one.forum(), why);
        }
    }
}
