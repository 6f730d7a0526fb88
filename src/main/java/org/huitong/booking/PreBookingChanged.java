package org.huitong.booking;

import org.huitong.platform.DomainEvent;

/**
 * What is penciled in for a forum has changed.
 *
 * @param id the booking's
 * @param forum the forum's code
 */
public record PreBookingChanged(long id, String forum, Wish before, Wish after) implements DomainEvent {
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
