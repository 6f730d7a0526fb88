package org.huitong.registration;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A reviewer has asked the guest to change something.
 *
 * @param toCorrect keys of the fields concerned; empty where none was named
 */
public record RegistrationChangeRequested(
        Long registrationId,
        String reference,
        List<String> toCorrect,
        RegistrationStatus before,
        RegistrationStatus after)
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
