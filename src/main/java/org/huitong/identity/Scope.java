package org.huitong.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of the edition a member of staff works on. Features apply the kinds that mean something to them in their
 * queries, so that what lies outside does not exist for this person: it is not listed, and its address answers 404.
 *
 * @param limits codes by kind; a kind that is absent is not limited
 */
public record Scope(Map<Kind, Set<String>> limits) {
    /** The whole edition. */
    public static final Scope ALL = new Scope(Map.of());

    /** What a scope can be limited to. */
    public enum Kind {
        WORKING_GROUP,
        FORUM,
        HOTEL
    }

    public Scope {
        limits = Map.copyOf(limits);
    }

    /** The only codes of this kind that exist for this person; empty if all do. */
    public Optional<Set<String>> only(Kind kind) {
        return Optional.ofNullable(limits.get(kind));
    }

    /** Whether anything at all does not exist for this person. */
    public boolean limited() {
        return !limits.isEmpty();
    }

    public boolean covers(Kind kind, String code) {
        return only(kind).map(codes -> codes.contains(code)).orElse(true);
    }
}
