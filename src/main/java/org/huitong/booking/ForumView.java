package org.huitong.booking;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.Forum;

/**
 * A forum as whoever looks for its hall sees it.
 *
 * @param expected how many people it expects; 0 while unknown
 * @param bookings the halls it has
 */
public record ForumView(
        String code, LocalText name, Instant startsAt, Instant endsAt, int expected, List<BookingView> bookings) {
    static ForumView of(Forum forum, int expected, List<BookingView> bookings) {
        return new ForumView(forum.code, forum.name, forum.startsAt, forum.endsAt, expected, bookings);
    }
}
