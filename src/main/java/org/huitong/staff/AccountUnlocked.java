package org.huitong.staff;

/** An account that was locked after wrong passwords can be tried again. */
public record AccountUnlocked(String username) implements AccountEvent {}
