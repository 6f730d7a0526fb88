package org.huitong.staff;

import org.huitong.platform.DomainEvent;
import org.huitong.platform.Outcome;

/** A sign-in was refused; the name is as it was typed and need not exist. */
public record SignInRefused(String username) implements DomainEvent {
    @Override
    public String subjectType() {
        return "account";
    }

    @Override
    public String subjectKey() {
        return username;
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
