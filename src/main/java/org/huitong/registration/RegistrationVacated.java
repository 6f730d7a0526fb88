package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** Whoever was registered names somebody else in their place; until that person has filled in the form nobody is meant. */
public record RegistrationVacated(
        Long registrationId, String reference, RegistrationFacts before, RegistrationFacts after)
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
