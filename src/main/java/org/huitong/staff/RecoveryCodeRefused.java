package org.huitong.staff;

import org.huitong.platform.Outcome;

/** A recovery code was wrong or used before, or came while the account was locked. */
public record RecoveryCodeRefused(String username) implements AccountEvent {
    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
