package org.huitong.staff;

import java.util.List;

/** The roles of an account are others now. */
public record RolesGranted(String username, List<String> before, List<String> after) implements AccountEvent {}
