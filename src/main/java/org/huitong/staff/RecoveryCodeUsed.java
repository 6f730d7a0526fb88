package org.huitong.staff;

/**
 * A recovery code stood in for the second factor.
 *
 * @param left how many are left
 */
public record RecoveryCodeUsed(String username, long left) implements AccountEvent {}
