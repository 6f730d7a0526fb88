package org.huitong.booking;

import org.huitong.platform.DomainEvent;
import org.huitong.venue.Layout;

/**
 * A forum has lost its hall: the booking is gone.
 *
 * @param id the booking's
 * @param forum the forum's code
 * @param hall the hall's code
 */
public record BookingCancelled(long id, String forum, String hall, Layout layout, Times times) implements DomainEvent {
    @Override
    public String subjectType() {
        return "booking";
    }

    @Override
    public String subjectKey() {
        return Long.toString(id);
    }
}
