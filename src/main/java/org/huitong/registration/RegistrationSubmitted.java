package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * Someone has registered, or sent the form again after a requested change.
 *
 * @param before null at the first time
 */
public record RegistrationSubmitted(
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
