package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** Somebody else takes part in place of whoever was registered, with the same places; the review begins again. */
public record RegistrationExchanged(
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
