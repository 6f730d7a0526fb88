package org.huitong.registration;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A guest has asked for a change after the deadline.
 *
 * @param changed keys of the fields
 */
public record AmendmentAsked(Long registrationId, String reference, List<String> changed) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
