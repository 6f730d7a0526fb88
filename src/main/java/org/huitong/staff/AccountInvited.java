package org.huitong.staff;

import java.time.LocalDate;

/** An account was made for somebody who has not set a password yet. */
public record AccountInvited(String username, String workingGroup, LocalDate expiresOn) implements AccountEvent {}
