package org.huitong.staff;

import org.huitong.platform.Outcome;

/** Somebody who is signed in was asked for their password again and did not know it. */
public record PasswordRefused(String username) implements AccountEvent {
    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
