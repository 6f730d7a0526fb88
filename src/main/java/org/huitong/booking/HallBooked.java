package org.huitong.booking;

import org.huitong.platform.DomainEvent;

/**
 * A forum has been given a hall.
 *
 * @param id the booking's
 * @param forum the forum's code
 * @param after what counts from now on
 */
public record HallBooked(long id, String forum, Wish after) implements DomainEvent {
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
