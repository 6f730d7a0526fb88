package org.huitong.staff;

import java.time.Instant;
import org.huitong.platform.DomainEvent;

/** The link with which a new installation gets its administrators was made. */
public record SetUpLinkMade(Instant expiresAt) implements DomainEvent {
    @Override
    public String subjectType() {
        return "installation";
    }

    @Override
    public String subjectKey() {
        return "set-up";
    }
}
