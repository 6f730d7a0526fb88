package org.huitong.venue;

import java.time.Instant;
import org.huitong.platform.DomainEvent;

/**
 * A time at which a hall was blocked is free again.
 *
 * @param hall its code
 */
public record HallUnblocked(String hall, Instant startsAt, Instant endsAt, String reason) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hall";
    }

    @Override
    public String subjectKey() {
        return hall;
    }
}
