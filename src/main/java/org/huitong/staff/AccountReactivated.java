package org.huitong.staff;

/** An account works again. */
public record AccountReactivated(String username) implements AccountEvent {}
