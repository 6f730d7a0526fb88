package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** A decision about many registrations is being taken back. */
public record BulkDecisionTakenBack(Long id, String kind) implements DomainEvent {
    @Override
    public String subjectType() {
        return "bulk-decision";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
