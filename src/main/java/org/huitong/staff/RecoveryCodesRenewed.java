package org.huitong.staff;

/** A member of staff has made new recovery codes; the earlier ones are void. */
public record RecoveryCodesRenewed(String username) implements AccountEvent {}
