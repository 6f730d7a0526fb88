package org.huitong.lodging;

import org.huitong.platform.DomainEvent;

/** A guest was given a bed. */
public record GuestPutInBed(Long registrationId, String reference, Stay after) implements DomainEvent {
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
        return after.hotel();
    }
}
