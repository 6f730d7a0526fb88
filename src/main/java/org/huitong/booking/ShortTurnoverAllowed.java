package org.huitong.booking;

import org.huitong.platform.DomainEvent;

/**
 * A forum follows another one in a hall more closely than it usually takes to set it anew.
 *
 * @param id the booking's
 * @param forum the forum's code
 * @param neighbour code of the forum before or after it
 * @param minutes there are between them
 * @param minutesNeeded it usually takes
 * @param reason in the words of whoever allowed it
 */
public record ShortTurnoverAllowed(
        long id, String forum, String neighbour, long minutes, long minutesNeeded, String reason)
        implements DomainEvent {
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
