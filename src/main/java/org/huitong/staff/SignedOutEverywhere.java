package org.huitong.staff;

/** A member of staff has ended all their sessions. */
public record SignedOutEverywhere(String username) implements AccountEvent {}
