package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.registration.ForumGuests;
import org.huitong.venue.HallUse;

/** Tells whoever is about to change a hall who is in it, and where else they could go. */
@ApplicationScoped
class BookedHalls implements HallUse {
    /** More would not be read. */
    private static final int ALTERNATIVES = 3;

    private final Bookings bookings;
    private final ForumGuests guests;

    @Inject
    BookedHalls(Bookings bookings, ForumGuests guests) {
        this.bookings = bookings;
        this.guests = guests;
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

    private Use use(BookingView booking, List<HallView> halls) {
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
                booking.provisional() ? Standing.PROVISIONAL : Standing.CONFIRMED,
                booking.expected(),
                guests.present(booking.forum()),
                false,
                alternatives,
                way(booking));
    }

    private static Way way(BookingView booking) {
        String page = "/admin/halls/bookings/" + booking.id();
        return new Way(page, page + "/move", booking.version(), "/admin/assistant/" + booking.forum());
    }
}
