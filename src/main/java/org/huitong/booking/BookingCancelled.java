package org.huitong.booking;

import org.huitong.platform.DomainEvent;

/**
 * A forum has lost its hall: the booking is gone.
 *
 * @param id the booking's
 * @param forum the forum's code
 * @param before what was agreed until now
 */
public record BookingCancelled(long id, String forum, Wish before) implements DomainEvent {
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
