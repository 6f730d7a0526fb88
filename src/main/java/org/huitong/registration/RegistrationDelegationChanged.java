package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * A reviewer has said with whom somebody comes.
 *
 * @param before code of the delegation until then; null for none
 * @param after code of the delegation now; null for none
 */
public record RegistrationDelegationChanged(Long registrationId, String reference, Part before, Part after)
        implements DomainEvent {
    /** @param delegation code; null for none */
    public record Part(String delegation) {}

    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
