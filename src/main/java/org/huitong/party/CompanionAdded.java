package org.huitong.party;

import org.huitong.platform.DomainEvent;

/**
 * A guest brings somebody along.
 *
 * @param reference of who comes along
 * @param principal reference of the guest
 */
public record CompanionAdded(String reference, String principal) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
