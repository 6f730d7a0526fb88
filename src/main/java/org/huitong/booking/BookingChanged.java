package org.huitong.booking;

import org.huitong.platform.DomainEvent;

/**
 * A forum has been moved to another hall, layout or time.
 *
 * @param id the booking's
 * @param forum the forum's code
 * @param before what was agreed until now
 * @param after what counts from now on
 */
public record BookingChanged(long id, String forum, Wish before, Wish after) implements DomainEvent {
    @Override
    public String subjectType() {
        return "booking";
    }

    @Override
    public String subjectKey() {
        return Long.toString(id);
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
