package org.huitong.lodging;

import java.util.List;
import org.huitong.platform.DomainEvent;

/** A guest was moved to another bed, for these nights. */
public record GuestMoved(Long registrationId, String reference, List<Stay> before, List<Stay> after)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }

    @Override
    public String relatedKey() {
        return after.isEmpty() ? null : after.get(0).hotel();
    }
}
