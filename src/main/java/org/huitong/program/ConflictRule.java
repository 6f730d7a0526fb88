package org.huitong.program;

import java.util.Optional;

/** How grave it is that somebody does two things: nothing if one begins when the other ends. */
final class ConflictRule {
    private ConflictRule() {}

    static Optional<Conflict.Level> level(Engagement.Kind one, Span when, Engagement.Kind other, Span then) {
        if (!when.overlaps(then)) {
            return Optional.empty();
        }
        return Optional.of(one.onStage() && other.onStage() ? Conflict.Level.BLOCK : Conflict.Level.WARN);
    }
}
