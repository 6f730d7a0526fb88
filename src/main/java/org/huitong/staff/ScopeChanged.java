package org.huitong.staff;

import org.huitong.identity.Scope;

/** The part of the edition that the holder of an account works on is another now. */
public record ScopeChanged(String username, Scope before, Scope after) implements AccountEvent {}
