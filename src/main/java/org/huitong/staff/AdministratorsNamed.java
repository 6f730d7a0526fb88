package org.huitong.staff;

import org.huitong.platform.DomainEvent;

/** A new installation has its three administrators, by their user names. */
public record AdministratorsNamed(String system, String security, String audit) implements DomainEvent {
    @Override
    public String subjectType() {
        return "installation";
    }

    @Override
    public String subjectKey() {
        return "set-up";
    }
}
