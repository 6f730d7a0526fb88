package org.huitong.venue;

import org.huitong.platform.DomainEvent;

/**
 * The plan of a venue has been put in place of what was there, or deleted.
 *
 * @param venue its code
 * @param deleted whether there is none now
 */
public record VenuePlanChanged(String venue, boolean deleted) implements DomainEvent {
    @Override
    public String subjectType() {
        return "venue";
    }

    @Override
    public String subjectKey() {
        return venue;
    }
}
