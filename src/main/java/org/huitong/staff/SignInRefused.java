package org.huitong.staff;

import org.huitong.platform.Outcome;

/** A sign-in was refused at its first step; the name is as it was typed and need not exist. */
public record SignInRefused(String username) implements AccountEvent {
    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
