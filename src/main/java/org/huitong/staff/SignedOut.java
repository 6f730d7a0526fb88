package org.huitong.staff;

/** A member of staff has signed out. */
public record SignedOut(String username) implements AccountEvent {}
