package org.huitong.staff;

import java.time.Instant;
import java.util.Set;

/** A member of staff has made an access token for {@code /api}. */
public record TokenCreated(String username, String token, String label, Set<String> roles, Instant expiresAt)
        implements AccountEvent {}
