package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * Someone has registered or was registered, or sent the form again after a requested change.
 *
 * @param channel by which this came in: whoever was brought in by a list has not written to us and expects no answer
 * @param before null at the first time
 */
public record RegistrationSubmitted(
        Long registrationId,
        String reference,
        Registration.Channel channel,
        RegistrationFacts before,
        RegistrationFacts after)
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
