package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** The first reviewer has let a registration through. */
public record RegistrationPreApproved(
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
