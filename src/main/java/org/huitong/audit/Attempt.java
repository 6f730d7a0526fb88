package org.huitong.audit;

import org.huitong.identity.Actor;
import org.huitong.platform.Outcome;

/**
 * Something that was tried in vain. Equal ones are counted together when there are too many.
 *
 * @param code why, as programs are told; null where the action says it
 */
record Attempt(Who who, String action, Outcome result, String code, String subjectType) {
    private static final int KEY_MAX = 120;

    /** Who tried, and from where; the address is null outside a request. */
    record Who(String kind, String name, String address) {
        static Who of(Actor actor) {
            return new Who(actor.kind(), actor.name(), actor.address().orElse(null));
        }
    }

    /** What was typed can be of any length; a key that long belongs to nothing. */
    static String cut(String key) {
        return key.codePointCount(0, key.length()) > KEY_MAX
                ? key.substring(0, key.offsetByCodePoints(0, KEY_MAX))
                : key;
    }
}
