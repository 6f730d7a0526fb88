package org.huitong.booking;

import java.time.Instant;
import org.huitong.platform.LocalText;
import org.huitong.program.Forum;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;

/**
 * A booking as it is shown. Of one that is outside the viewer's scope only hall and times are told.
 *
 * @param id 0 outside the scope
 * @param forum the forum's code; null outside the scope, like its name
 * @param hall the hall's code
 * @param capacity how many the hall holds in this layout
 * @param expected how many the forum expects; 0 while unknown
 * @param programmeStart when the programme lets the forum begin
 * @param programmeEnd when the programme lets it end
 * @param expiresAt when a pre-booking lapses by itself; null if it does not, or is none
 * @param tightWhy why less time than usual between two layouts will do; null if there is enough
 */
public record BookingView(
        long id,
        int version,
        String forum,
        LocalText forumName,
        String hall,
        LocalText hallName,
        Layout layout,
        int capacity,
        int expected,
        Times times,
        Instant programmeStart,
        Instant programmeEnd,
        BookingStatus status,
        Instant expiresAt,
        String tightWhy) {

    static BookingView of(Booking booking, int expected) {
        Forum forum = booking.forum;
        Hall hall = booking.hall;
        return new BookingView(
                booking.id,
                booking.version,
                forum.code,
                forum.name,
                hall.code,
                hall.name,
                booking.layout,
                hall.capacities.getOrDefault(booking.layout, 0),
                expected,
                booking.times,
                forum.startsAt,
                forum.endsAt,
                booking.status,
                booking.expiresAt,
                booking.tightWhy);
    }

    /** What is told of it to someone whose forum it is not: that the hall is taken, and when. */
    BookingView withoutName() {
        return new BookingView(
                0,
                0,
                null,
                null,
                hall,
                hallName,
                layout,
                capacity,
                0,
                times,
                times.startsAt(),
                times.endsAt(),
                status,
                null,
                null);
    }

    /** Whether the hall is only penciled in: others may want it too. */
    public boolean provisional() {
        return status == BookingStatus.PROVISIONAL;
    }

    /** Whether the viewer may know whose booking it is. */
    public boolean named() {
        return forum != null;
    }

    /** Whether the quotas have outgrown the hall since it was booked. */
    public boolean tooSmall() {
        return capacity < expected;
    }

    /** Whether the programme tells people other times than the hall is booked for. */
    public boolean differs() {
        return !times.startsAt().equals(programmeStart) || !times.endsAt().equals(programmeEnd);
    }
}
