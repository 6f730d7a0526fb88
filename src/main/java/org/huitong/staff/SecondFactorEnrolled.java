package org.huitong.staff;

/** A member of staff has set up a second factor, their first or another in its place. */
public record SecondFactorEnrolled(String username) implements AccountEvent {}
