package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** A decision about many registrations was taken back, and with it the one about this. */
public record RegistrationDecisionTakenBack(
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
