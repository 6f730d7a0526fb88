package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** A kept filter is gone. */
public record ReviewFilterDeleted(Long id, String name) implements DomainEvent {
    @Override
    public String subjectType() {
        return "saved-filter";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
