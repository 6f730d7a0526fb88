package org.huitong.intake;

import org.huitong.platform.DomainEvent;

/** Somebody takes a list over, and has confirmed that the guests know of this personal-information notice. */
public record ImportStarted(Long id, long count, String notice) implements DomainEvent {
    @Override
    public String subjectType() {
        return "guest-import";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
