package org.huitong.registration;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A reviewer has ticked points of the checklist, or taken ticks away.
 *
 * @param ticked what they say, in Chinese
 * @param unticked the same of those that are ticked no longer
 */
public record RegistrationChecked(Long registrationId, String reference, List<String> ticked, List<String> unticked)
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
