package org.huitong.venue;

import java.time.Instant;

/** A stretch of time, half-open: {@code until} is the first moment that is not part of it. */
public record Period(Instant from, Instant until) {
    /** Whether both have a moment in common. */
    public boolean overlaps(Period other) {
        return overlaps(other.from, other.until);
    }

    public boolean overlaps(Instant otherFrom, Instant otherUntil) {
        return from.isBefore(otherUntil) && otherFrom.isBefore(until);
    }

    /** Whether something that begins at this moment begins in it. */
    public boolean holdsStart(Instant start) {
        return !start.isBefore(from) && start.isBefore(until);
    }

    /** Whether something that ends at this moment ends in it: up to its beginning is not in it, up to its end is. */
    public boolean holdsEnd(Instant end) {
        return from.isBefore(end) && !end.isAfter(until);
    }
}
