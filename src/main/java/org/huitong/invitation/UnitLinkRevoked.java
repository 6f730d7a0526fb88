package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/** The personal links of the contact of a unit open nothing any more. */
public record UnitLinkRevoked(String unit) implements DomainEvent {
    @Override
    public String subjectType() {
        return "unit-contact";
    }

    @Override
    public String subjectKey() {
        return unit;
    }
}
