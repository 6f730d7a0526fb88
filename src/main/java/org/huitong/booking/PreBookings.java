package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Refused;
import org.huitong.venue.Venues;

/** The door to what becomes of pre-bookings: they are confirmed, which releases their rivals, or they lapse. */
@ApplicationScoped
public class PreBookings {
    private final Editions editions;
    private final Venues venues;
    private final Bookings bookings;
    private final HallRules rules;
    private final BookingLocks locks;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    PreBookings(
            Editions editions,
            Venues venues,
            Bookings bookings,
            HallRules rules,
            BookingLocks locks,
            Event<DomainEvent> events,
            Clock clock) {
        this.editions = editions;
        this.venues = venues;
        this.bookings = bookings;
        this.rules = rules;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The pre-bookings that would have to give way if this one were confirmed: in its hall, or of its forum elsewhere.
     *
     * @throws Refused 404 if it is gone
     */
    @Transactional
    List<BookingView> rivals(long id) {
        BookingView booking = bookings.byId(id).orElseThrow(Refusals::gone);
        return bookings.halls().stream()
                .flatMap(hall -> hall.bookings().stream())
                .filter(other -> other.provisional() && other.id() != id)
                .filter(other -> other.hall().equals(booking.hall())
                        || other.named() && other.forum().equals(booking.forum()))
                .filter(other -> other.times().overlaps(booking.times()))
                .toList();
    }

    /**
     * Makes a hall the forum's that was penciled in for it. Its rivals are released in the same transaction.
     *
     * @param version of the booking that was seen when this was decided
     * @param releases ids of exactly those rivals that were seen
     * @param why less time than usual between two layouts will do; empty if nobody has said so
     * @throws Refused as {@link Bookings#book}; 409 {@code BOOKING_CHANGED} if it is no longer as it was seen, confirmed
     *     for example; 404 if it is gone
     */
    @Transactional
    BookingView confirm(long id, int version, Set<Long> releases, String why) {
        Booking booking = locks.booking(id, version);
        if (booking.firm()) {
            throw Refusals.changed();
        }
        HallRules.Ruling ruling =
                rules.check(booking.forum, booking.hall, booking.wish(), Terms.releasing(releases, why), id);
        booking.confirm();
        bookings.settle(booking, ruling, why);
        booking.persistAndFlush();
        events.fire(new HallBooked(id, booking.forum.code, booking.wish()));
        return bookings.view(booking);
    }

    /** Takes a pre-booking away whose time is over; nothing happens if it is gone, confirmed or prolonged meanwhile. */
    @Transactional
    void lapse(long id) {
        Optional<Booking.Whereabouts> seen = Booking.whereabouts(editions.current(), id);
        if (seen.isEmpty()) {
            return;
        }
        venues.lockHalls(Set.of(seen.get().hall()));
        Booking.byId(editions.current(), id)
                .filter(booking -> !booking.stands(clock.instant()))
                .ifPresent(booking -> {
                    booking.delete();
                    events.fire(new PreBookingReleased(
                            id, booking.forum.code, PreBookingReleased.Cause.LAPSED, null, booking.wish()));
                });
    }

    /** Ids of those whose time is over. */
    @Transactional
    List<Long> lapsed() {
        return Booking.lapsed(clock.instant());
    }
}
