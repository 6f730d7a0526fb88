package org.huitong.booking;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;
import org.huitong.venue.Layout;
import org.huitong.venue.OpeningHours;

/** Halls and bookings as they are shown, for rules that need no database. */
final class Views {
    private static final LocalText NAME = LocalText.of("厅", "hall");

    private Views() {}

    static HallView hall(
            String code, Map<Layout, Integer> capacities, List<HallView.Shut> shut, BookingView... bookings) {
        return new HallView(
                1,
                code,
                NAME,
                "V",
                NAME,
                "1F",
                BigDecimal.TEN,
                true,
                List.of(),
                capacities,
                List.of(bookings),
                shut,
                null,
                new OpeningHours(List.of(), ZoneId.of("Asia/Shanghai")));
    }

    static BookingView booking(long id, String forum, String hall, Times times) {
        return booking(id, forum, hall, times, BookingStatus.CONFIRMED);
    }

    /** The same, only penciled in. */
    static BookingView provisional(BookingView booking) {
        return booking(booking.id(), booking.forum(), booking.hall(), booking.times(), BookingStatus.PROVISIONAL);
    }

    private static BookingView booking(long id, String forum, String hall, Times times, BookingStatus status) {
        return new BookingView(
                id,
                0,
                forum,
                NAME,
                hall,
                NAME,
                Layout.THEATRE,
                100,
                0,
                times,
                times.startsAt(),
                times.endsAt(),
                status,
                null,
                null);
    }
}
