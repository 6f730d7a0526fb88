package org.huitong.assistant;

import org.huitong.venue.Days;
import org.huitong.venue.Period;

/**
 * A half-open stretch of time in minutes since the epoch: one may begin when the other ends. Whole minutes, as halls are
 * booked in them.
 */
record Span(long from, long until) {
    static Span of(Period period) {
        return new Span(Slot.minute(period.from()), Slot.minute(period.until()));
    }

    static Span of(Days days) {
        return new Span(Slot.minute(days.from()), Slot.minute(days.until()));
    }

    /** Whether the other lies in it, up to both its ends. */
    boolean holds(Span inner) {
        return from <= inner.from && inner.until <= until;
    }

    boolean overlaps(Span other) {
        return from < other.until && other.from < until;
    }
}
