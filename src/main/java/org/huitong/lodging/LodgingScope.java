package org.huitong.lodging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;

/**
 * The hotels that exist for whoever is acting; a guest exists with the nights in one of them. The one way by which a data
 * scope enters this package.
 */
@ApplicationScoped
class LodgingScope {
    private final Actor actor;

    @Inject
    LodgingScope(Actor actor) {
        this.actor = actor;
    }

    /** Codes of the only hotels there are; empty for all. */
    Optional<Set<String>> hotels() {
        return actor.scope().only(Scope.Kind.HOTEL);
    }

    /** Whether guests who have no bed anywhere exist: they are nobody's yet, so a hotel desk does not see them. */
    boolean everywhere() {
        return hotels().isEmpty();
    }

    boolean covers(String hotel) {
        return actor.scope().covers(Scope.Kind.HOTEL, hotel);
    }

    /** Those of a guest's nights that exist. */
    List<Slept> inside(List<Slept> nights) {
        return nights.stream().filter(night -> covers(night.hotel())).toList();
    }
}
