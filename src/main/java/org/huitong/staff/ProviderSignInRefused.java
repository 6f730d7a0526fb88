package org.huitong.staff;

import org.huitong.platform.Outcome;

/**
 * A sign-in by the provider was refused.
 *
 * @param username empty if it belongs to no account
 * @param subject who this is at the provider; empty if the provider's answer could not be verified
 */
public record ProviderSignInRefused(String username, String subject, Reason reason) implements AccountEvent {
    /** Why; people are not told. */
    public enum Reason {
        /** The provider's answer did not stand the test, or it could not be asked. */
        NOT_VERIFIED,
        /** Nobody has entered this subject. */
        NO_ACCOUNT,
        /** The holder has not set a password yet. */
        NOT_OPENED,
        /** Deactivated or past its last day. */
        NOT_IN_FORCE,
        LOCKED
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
