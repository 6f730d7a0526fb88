package org.huitong.staff;

/**
 * A member of staff has revoked an access token.
 *
 * @param token its id
 */
public record TokenRevoked(String username, String token, String label) implements AccountEvent {}
