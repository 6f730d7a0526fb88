package org.huitong.identity;

import org.huitong.platform.DomainEvent;

/**
 * A one-time code was sent to the contact on file.
 *
 * @param kind SMS or EMAIL
 */
public record AccessCodeSent(String reference, String kind) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
