package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/** The contact of a unit was sent a new personal link; earlier ones open nothing. */
public record UnitLinkRenewed(String unit) implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit-contact";
    }

    @Override
    public String subjectKey() {
        return unit;
    }
}
