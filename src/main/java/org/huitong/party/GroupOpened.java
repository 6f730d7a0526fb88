package org.huitong.party;

import org.huitong.platform.DomainEvent;

/** Somebody begins to register several people. */
public record GroupOpened(Long id) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration-group";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
