package org.huitong.registration;

import org.huitong.delegation.Delegation;
import org.huitong.platform.DomainEvent;

/**
 * A reviewer has said with whom somebody comes, or the guest has said it anew.
 *
 * @param before code of the delegation until then; null for none
 * @param after code of the delegation now; null for none
 */
public record RegistrationDelegationChanged(Long registrationId, String reference, Part before, Part after)
        implements DomainEvent {
    static RegistrationDelegationChanged of(Registration registration, Delegation next) {
        return new RegistrationDelegationChanged(
                registration.id, registration.reference, Part.of(registration.delegation), Part.of(next));
    }

    /** @param delegation code; null for none */
    public record Part(String delegation) {
        private static Part of(Delegation delegation) {
            return new Part(delegation == null ? null : delegation.code);
        }
    }

    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
