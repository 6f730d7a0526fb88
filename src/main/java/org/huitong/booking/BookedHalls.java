package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.venue.HallUse;

/** Tells whoever is about to change a hall who is in it, and where else they could go. */
@ApplicationScoped
class BookedHalls implements HallUse {
    /** More would not be read. */
    private static final int ALTERNATIVES = 3;

    private final Bookings bookings;

    @Inject
    BookedHalls(Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public List<Use> of(String code) {
        List<HallView> halls = bookings.halls();
        return halls.stream()
                .filter(hall -> hall.code().equals(code))
                .flatMap(hall -> hall.bookings().stream())
                .map(booking -> use(booking, halls))
                .toList();
    }

    private static Use use(BookingView booking, List<HallView> halls) {
        Times times = booking.times();
        List<Alternative> alternatives =
                HallOption.ranked(halls, booking.layout(), times, booking.expected(), booking.id()).stream()
                        .filter(option ->
                                option.suitable() && !option.hall().code().equals(booking.hall()))
                        .limit(ALTERNATIVES)
                        .map(option -> new Alternative(
                                option.hall().code(), option.hall().name(), option.capacity()))
                        .toList();
        return new Use(
                booking.forum(),
                booking.forumName(),
                booking.layout(),
                times.setUp(),
                times.startsAt(),
                times.endsAt(),
                times.tearDown(),
                booking.expected(),
                alternatives);
    }
}
