package org.huitong.intake;

import org.huitong.platform.DomainEvent;

/** Somebody has uploaded a list of guests; nothing of it is registered yet. */
public record ImportUploaded(Long id, long rows) implements DomainEvent {
    @Override
    public String subjectType() {
        return "guest-import";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
