package org.huitong.intake;

import org.huitong.platform.DomainEvent;

/** A list is taken over; each registration it made or changed leaves a line of its own as well. */
public record ImportFinished(Long id, long registered, long updated, long unchanged, long notTaken)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "guest-import";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
