package org.huitong.assistant;

import org.huitong.program.Conflict;

/**
 * People who would have to be in two places if two forums began at these times. Only what a change of time brings about;
 * who they are is not told.
 *
 * @param one code of a forum
 * @param at when it would begin, in minutes since the epoch
 * @param other code of the other forum; null if it is none, or must not be named
 * @param then when that one would begin; null if it stays when it is, whatever is proposed
 * @param people how many of them
 */
record Meeting(Conflict.Level level, String one, long at, String other, Long then, int people) {
    /** Whether it depends on one of them alone. */
    boolean ofOne() {
        return then == null;
    }

    boolean blocks() {
        return level == Conflict.Level.BLOCK;
    }
}
