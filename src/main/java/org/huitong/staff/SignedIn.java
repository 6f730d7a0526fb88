package org.huitong.staff;

import org.huitong.platform.DomainEvent;

/** A member of staff has signed in. */
public record SignedIn(String username) implements DomainEvent {
    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public String subjectKey() {
        return username;
    }
}
