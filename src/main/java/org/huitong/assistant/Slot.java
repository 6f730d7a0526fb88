package org.huitong.assistant;

import java.time.Instant;
import org.huitong.booking.Times;

/** When a forum would be in a hall, in minutes since the epoch: {@link Times} as plain numbers. */
record Slot(long setUp, long start, long end, long tearDown) {
    private static final int SECONDS = 60;

    static Slot of(Times times) {
        return new Slot(
                minute(times.setUp()), minute(times.startsAt()), minute(times.endsAt()), minute(times.tearDown()));
    }

    static long minute(Instant instant) {
        return instant.getEpochSecond() / SECONDS;
    }

    static Instant instant(long minute) {
        return Instant.ofEpochSecond(minute * SECONDS);
    }

    Times times() {
        return new Times(instant(setUp), instant(start), instant(end), instant(tearDown));
    }

    /** The same from another beginning on. */
    Slot startingAt(long minute) {
        long by = minute - start;
        return new Slot(setUp + by, minute, end + by, tearDown + by);
    }

    /** As long as the hall is needed. */
    Span occupied() {
        return new Span(setUp, tearDown);
    }

    /** As long as people are in it. */
    Span open() {
        return new Span(start, end);
    }
}
