package org.huitong.staff;

/** A member of staff has changed their own password. */
public record PasswordChanged(String username) implements AccountEvent {}
