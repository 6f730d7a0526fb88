package org.huitong.assistant;

/**
 * A half-open stretch of time in minutes since the epoch: one may begin when the other ends. Whole minutes, as halls are
 * booked in them.
 */
record Span(long from, long until) {
    boolean overlaps(Span other) {
        return from < other.until && other.from < until;
    }
}
