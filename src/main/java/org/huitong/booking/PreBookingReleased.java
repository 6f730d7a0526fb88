package org.huitong.booking;

import org.huitong.platform.DomainEvent;

/**
 * What was penciled in for a forum is so no more.
 *
 * @param id the booking's
 * @param forum the forum's code
 * @param cause why
 * @param rival code of the forum that was given the hall instead; null unless that is the cause
 * @param before what was penciled in
 */
public record PreBookingReleased(long id, String forum, Cause cause, String rival, Wish before) implements DomainEvent {
    /** Why a pre-booking is gone. */
    public enum Cause {
        WITHDRAWN,
        GAVE_WAY,
        LAPSED
    }

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
