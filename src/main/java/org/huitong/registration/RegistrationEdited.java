package org.huitong.registration;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A guest has changed answers, and where the registration stands has not changed with it.
 *
 * @param changed keys of the fields
 */
public record RegistrationEdited(
        Long registrationId, String reference, List<String> changed, RegistrationFacts before, RegistrationFacts after)
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
