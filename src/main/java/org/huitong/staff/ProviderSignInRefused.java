package org.huitong.staff;

import org.huitong.platform.Outcome;

/**
 * A sign-in by the provider was refused.
 *
 * @param username empty if it belongs to no account
 * @param subject who this is at the provider; empty if the provider's answer could not be verified
 * @param reason NOT_VERIFIED, NO_ACCOUNT, NOT_OPENED, NOT_IN_FORCE or LOCKED
 */
public record ProviderSignInRefused(String username, String subject, String reason) implements AccountEvent {
    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
