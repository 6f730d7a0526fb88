package org.huitong.venue;

import org.huitong.platform.DomainEvent;

/**
 * A hall that was withdrawn can be had again.
 *
 * @param hall its code
 */
public record HallRestored(String hall) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hall";
    }

    @Override
    public String subjectKey() {
        return hall;
    }
}
