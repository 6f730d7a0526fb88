package org.huitong.staff;

/** A second factor was taken off an account whose holder has lost it; the next sign-in sets up another. */
public record SecondFactorReset(String username) implements AccountEvent {}
