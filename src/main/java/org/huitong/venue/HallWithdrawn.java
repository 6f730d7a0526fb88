package org.huitong.venue;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * Nobody gets a hall any more.
 *
 * @param hall its code
 * @param reason in the words of whoever withdrew it
 * @param forums codes of those that are booked in it and have to move
 */
public record HallWithdrawn(String hall, String reason, List<String> forums) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hall";
    }

    @Override
    public String subjectKey() {
        return hall;
    }
}
