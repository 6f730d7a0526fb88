package org.huitong.venue;

import org.huitong.platform.DomainEvent;

/**
 * A venue stands elsewhere in the order.
 *
 * @param venue its code
 * @param rank its place in the order, from 1
 */
public record VenueMoved(String venue, int rank) implements DomainEvent {
    @Override
    public String subjectType() {
        return "venue";
    }

    @Override
    public String subjectKey() {
        return venue;
    }
}
