package org.huitong.staff;

/** Somebody has set the password of an account with a link; purpose is INVITATION or RESET. */
public record AccessLinkUsed(String username, String purpose) implements AccountEvent {}
