package org.huitong.venue;

import org.huitong.platform.DomainEvent;

/**
 * A venue has one more hall.
 *
 * @param hall its code
 * @param venue the code of the venue
 */
public record HallCreated(String hall, String venue) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hall";
    }

    @Override
    public String subjectKey() {
        return hall;
    }
}
