package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** A registration was rejected; whatever was given to the guest is to be taken back. */
public record RegistrationRejected(
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
