package org.huitong.booking;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huitong.edition.Editions;
import org.huitong.platform.Refused;
import org.huitong.program.Forums;
import org.huitong.venue.Hall;
import org.huitong.venue.Venues;

/** Locks what a booking is decided on, in the one order that there is: halls by id, then the forum. */
@ApplicationScoped
class BookingLocks {
    private final Editions editions;
    private final Venues venues;
    private final Forums forums;
    private final HallRules rules;
    private final Clock clock;

    @Inject
    BookingLocks(Editions editions, Venues venues, Forums forums, HallRules rules, Clock clock) {
        this.editions = editions;
        this.venues = venues;
        this.forums = forums;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A booking with the rows of its hall, of further halls and of its forum locked, if it still is what was seen.
     *
     * @throws Refused 409 {@code BOOKING_CHANGED}; 404 if it is gone
     */
    Booking booking(long id, int version, String... further) {
        var seen = whereabouts(id);
        halls(Stream.concat(Stream.of(seen.hall()), Arrays.stream(further)).toArray(String[]::new));
        forums.lock(seen.forum());
        return locked(id, version, seen);
    }

    /** By code; every one of them is there. */
    Map<String, Hall> halls(String... codes) {
        Map<String, Hall> halls =
                venues.lockHalls(Set.copyOf(Arrays.asList(codes))).stream().collect(toMap(h -> h.code, h -> h));
        for (String code : codes) {
            if (!halls.containsKey(code)) {
                throw Refusals.unknownHall(code);
            }
        }
        return halls;
    }

    Booking.Whereabouts whereabouts(long id) {
        return Booking.whereabouts(editions.current(), id)
                .filter(seen -> rules.mine(seen.forum()))
                .orElseThrow(Refusals::gone);
    }

    /** The booking as it is now that its hall is locked, if it still is what was seen. */
    Booking locked(long id, int version, Booking.Whereabouts seen) {
        Booking booking = Booking.byId(editions.current(), id)
                .filter(one -> one.stands(clock.instant()))
                .orElseThrow(Refusals::gone);
        if (booking.version != version || !booking.hall.code.equals(seen.hall())) {
            throw Refusals.changed();
        }
        return booking;
    }
}
