package org.huitong.venue;

import org.huitong.platform.DomainEvent;

/**
 * A venue has come to the edition.
 *
 * @param venue its code
 */
public record VenueCreated(String venue) implements DomainEvent {
    @Override
    public String subjectType() {
        return "venue";
    }

    @Override
    public String subjectKey() {
        return venue;
    }
}
