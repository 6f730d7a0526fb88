package org.huitong.registration;

import java.time.Instant;
import org.huitong.platform.DomainEvent;

/**
 * A place has become free and is offered to the first of the waiting list.
 *
 * @param forum the forum's code
 * @param expiresAt until when it is kept; real clock
 */
public record PlaceOffered(Long registrationId, String reference, String forum, Instant expiresAt)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
