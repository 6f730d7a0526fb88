package org.huitong.venue;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * Nobody gets a hall for a while.
 *
 * @param hall its code
 * @param reason in the words of whoever blocked it
 * @param forums codes of those that are booked in it at that time and have to move
 */
public record HallBlocked(String hall, Instant startsAt, Instant endsAt, String reason, List<String> forums)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "hall";
    }

    @Override
    public String subjectKey() {
        return hall;
    }
}
