package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/** The personal link of a unit's contact was replaced; earlier ones open nothing. */
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
