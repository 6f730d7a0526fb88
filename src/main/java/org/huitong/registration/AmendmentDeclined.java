package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** A reviewer has refused a change; everything stays as it was. */
public record AmendmentDeclined(Long registrationId, String reference) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
