package org.huitong.booking;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.huitong.venue.Layout;

/**
 * A booking for other systems.
 *
 * @param id as text, since it is longer than a JavaScript number holds; null outside the token's scope
 * @param forum the forum's code; null outside the token's scope
 * @param hall the hall's code
 * @param capacity how many the hall holds in this layout
 * @param expected how many the forum expects; 0 while unknown
 * @param expires when a pre-booking lapses by itself; null if it does not, or is none
 */
record BookingJson(
        String id,
        String forum,
        String hall,
        Layout layout,
        int capacity,
        int expected,
        OffsetDateTime setUp,
        OffsetDateTime start,
        OffsetDateTime end,
        OffsetDateTime tearDown,
        BookingStatus status,
        OffsetDateTime expires) {
    static BookingJson of(BookingView booking, ZoneId zone) {
        Times times = booking.times();
        return new BookingJson(
                booking.named() ? Long.toString(booking.id()) : null,
                booking.forum(),
                booking.hall(),
                booking.layout(),
                booking.capacity(),
                booking.expected(),
                times.setUp().atZone(zone).toOffsetDateTime(),
                times.startsAt().atZone(zone).toOffsetDateTime(),
                times.endsAt().atZone(zone).toOffsetDateTime(),
                times.tearDown().atZone(zone).toOffsetDateTime(),
                booking.status(),
                booking.expiresAt() == null
                        ? null
                        : booking.expiresAt().atZone(zone).toOffsetDateTime());
    }
}
