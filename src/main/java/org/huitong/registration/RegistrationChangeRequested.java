package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** A reviewer has asked the guest to change something. */
public record RegistrationChangeRequested(
        Long registrationId, String reference, RegistrationStatus before, RegistrationStatus after)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
