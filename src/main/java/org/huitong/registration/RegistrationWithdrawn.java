package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** The guest has withdrawn; whatever was given to the guest is to be taken back. */
public record RegistrationWithdrawn(
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
