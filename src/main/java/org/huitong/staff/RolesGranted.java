package org.huitong.staff;

import java.util.List;

/** The roles of an account are others now. */
public record RolesGranted(String username, Held before, Held after) implements AccountEvent {
    /** The roles an account holds. */
    public record Held(List<String> roles) {}

    static RolesGranted of(String username, List<String> before, List<String> after) {
        return new RolesGranted(username, new Held(before), new Held(after));
    }
}
