package org.huitong.lodging;

import java.util.List;
import org.huitong.platform.DomainEvent;

/** A guest's bed is free again on the nights of these stays. */
public record GuestTakenOut(Long registrationId, String reference, List<Stay> before) implements DomainEvent {
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
        return before.isEmpty() ? null : before.get(0).hotel();
    }
}
