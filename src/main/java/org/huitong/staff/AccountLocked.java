package org.huitong.staff;

import java.time.Instant;

/** Too many tries in a row: nobody signs in to this account before that moment. */
public record AccountLocked(String username, Instant until) implements AccountEvent {}
