package org.huitong.staff;

import org.huitong.platform.Outcome;

/** A code of the second factor was wrong, too old, used before, or came while the account was locked. */
public record SecondFactorRefused(String username) implements AccountEvent {
    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
