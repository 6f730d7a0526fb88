package org.huitong.staff;

/** An account works no longer, and its sessions have ended. */
public record AccountDeactivated(String username) implements AccountEvent {}
