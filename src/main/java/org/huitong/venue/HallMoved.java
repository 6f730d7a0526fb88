package org.huitong.venue;

import org.huitong.platform.DomainEvent;

/**
 * A hall stands elsewhere in the order of its venue.
 *
 * @param hall its code
 * @param rank its place in the order, from 1
 */
public record HallMoved(String hall, int rank) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hall";
    }

    @Override
    public String subjectKey() {
        return hall;
    }
}
