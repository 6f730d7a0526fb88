package org.huitong.staff;

/** A member of staff has signed in, with everything that is asked of them. */
public record SignedIn(String username) implements AccountEvent {}
