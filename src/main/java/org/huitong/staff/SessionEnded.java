package org.huitong.staff;

/**
 * A member of staff has ended a session of their own from another one.
 *
 * @param session its id
 */
public record SessionEnded(String username, String session) implements AccountEvent {}
