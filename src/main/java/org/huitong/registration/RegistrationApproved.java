package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** The final reviewer has approved: the guest takes part. */
public record RegistrationApproved(
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
