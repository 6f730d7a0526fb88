package org.huitong.staff;

/** An account was given a password: its first, or a new one in place of one that was lost. */
public record PasswordSet(String username) implements AccountEvent {}
