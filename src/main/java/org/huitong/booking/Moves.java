package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.huitong.program.Programmes;

/** The door to moving a booking together with the forum that is in it. */
@ApplicationScoped
class Moves {
    private final Bookings bookings;
    private final Programmes programmes;

    @Inject
    Moves(Bookings bookings, Programmes programmes) {
        this.bookings = bookings;
        this.programmes = programmes;
    }

    /**
     * As {@link Bookings#change}.
     *
     * @param agenda whether the forum goes along with its agenda, by as much as its beginning moves; with a pre-booking it
     *     never does
     * @throws org.huitong.platform.Refused also if the programme does not let the forum go
     */
    @Transactional
    BookingView change(long id, int version, Wish wish, Terms terms, boolean agenda) {
        BookingView before = bookings.byId(id).orElseThrow(Refusals::gone);
        BookingView after = bookings.change(id, version, wish, terms);
        return agenda ? along(after, before.times().startsAt()) : after;
    }

    /**
     * As {@link Bookings#book(String, Wish, Terms)}.
     *
     * @param agenda whether the forum goes to the beginning that is booked, with its agenda; with a pre-booking it never does
     * @throws org.huitong.platform.Refused also if the programme does not let the forum go
     */
    @Transactional
    BookingView book(String forum, Wish wish, Terms terms, boolean agenda) {
        BookingView booked = bookings.book(forum, wish, terms);
        return agenda ? along(booked, booked.programmeStart()) : booked;
    }

    private BookingView along(BookingView booked, Instant before) {
        if (booked.provisional()) {
            return booked;
        }
        programmes.shift(booked.forum(), Duration.between(before, booked.times().startsAt()));
        return bookings.byId(booked.id()).orElseThrow(Refusals::gone);
    }
}
