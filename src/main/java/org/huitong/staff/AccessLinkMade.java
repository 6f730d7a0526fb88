package org.huitong.staff;

import java.time.Instant;

/** A link to set the password of an account was made; purpose is INVITATION or RESET. */
public record AccessLinkMade(String username, String purpose, Instant expiresAt) implements AccountEvent {}
