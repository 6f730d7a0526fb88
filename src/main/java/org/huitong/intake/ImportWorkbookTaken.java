package org.huitong.intake;

import org.huitong.platform.DomainEvent;

/** The rows of a list that are wrong have left the system, as they had come. */
public record ImportWorkbookTaken(Long id, long rows) implements DomainEvent {
    @Override
    public String subjectType() {
        return "guest-import";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
