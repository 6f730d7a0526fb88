package org.huitong.program;

import java.time.Duration;
import java.time.Instant;

/**
 * From one moment to another, half-open: what begins when the other ends does not overlap it.
 *
 * @param until after {@code from}; what ends before it begins overlaps nothing
 */
public record Span(Instant from, Instant until) {
    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether the other lies in it, up to both its ends. */
    public boolean holds(Span inner) {
        return !inner.from.isBefore(from) && !inner.until.isAfter(until);
    }

    public Span plus(Duration by) {
        return new Span(from.plus(by), until.plus(by));
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    boolean forward() {
        return from.isBefore(until);
    }
}
