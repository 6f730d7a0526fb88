package org.huitong.identity;

import java.util.Optional;
import java.util.Set;

/** Knows who a member of staff is by what their request shows; {@code staff} keeps the accounts. */
public interface StaffDirectory {
    /** The cookie of a signed-in browser. */
    String COOKIE = "staff";

    /** How API tokens of staff begin; those of personal links do not. */
    String TOKEN_PREFIX = "htp_";

    /** A member of staff as the rest of the application knows them. */
    record Staff(String username, String displayName, Set<String> roles, Scope scope) {}

    /**
     * Whose session this cookie holds, while it lives; empty if it was tampered with.
     *
     * @param background whether a page asks by itself: that is no sign of anybody being there, and the session lives no
     *     longer for it
     */
    Optional<Staff> bySession(String cookie, boolean background);

    /** Whose API token this is, while it is valid. */
    Optional<Staff> byToken(String token);
}
