package org.huitong.booking;

import java.util.List;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Pre-bookings that would have to give way: 409 RIVALS until whoever decides has seen exactly these. */
class Rivals extends Refused {
    static final String CODE = "RIVALS";

    private final transient List<BookingView> bookings;

    Rivals(List<BookingView> bookings) {
        super(409, CODE, Message.of(HallPlanMessages.class, m -> m.rivalsFirst(bookings.size())));
        this.bookings = bookings;
    }

    List<BookingView> bookings() {
        return bookings;
    }
}
