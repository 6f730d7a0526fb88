package org.huitong.kit;

import java.util.Arrays;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;

/** Whose signature it is: both have to be there, by two people. */
public enum Side {
    /** Those who hand the hall over. */
    VENUE(Roles.VENUE),
    /** The host unit, which takes it. */
    HOST(Roles.HOST);

    /** Who may sign for it. */
    final String role;

    Side(String role) {
        this.role = role;
    }

    /** For which whoever is acting may sign. */
    static List<Side> of(Actor actor) {
        return Arrays.stream(values()).filter(side -> actor.may(side.role)).toList();
    }
}
