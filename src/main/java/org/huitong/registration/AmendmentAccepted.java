package org.huitong.registration;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A reviewer has agreed to a change, and it is made.
 *
 * @param changed keys of the fields
 */
public record AmendmentAccepted(Long registrationId, String reference, List<String> changed) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
