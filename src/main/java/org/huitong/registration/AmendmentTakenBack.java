package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** A guest has taken back the request for a change, or the registration has ended. */
public record AmendmentTakenBack(Long registrationId, String reference) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
