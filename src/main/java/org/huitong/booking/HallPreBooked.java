package org.huitong.booking;

import java.time.Instant;
import org.huitong.platform.DomainEvent;

/**
 * A hall has been penciled in for a forum. If it is confirmed, {@link HallBooked} follows under the same id.
 *
 * @param id the booking's
 * @param forum the forum's code
 * @param expiresAt when it lapses by itself; null if it does not
 * @param after what was asked for
 */
public record HallPreBooked(long id, String forum, Instant expiresAt, Wish after) implements DomainEvent {
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
