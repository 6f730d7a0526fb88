package org.huitong.identity;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Work whose time must not tell what it found: with a known reference a message and a line of the log are written, with an
 * unknown one neither. The answer comes at the next full beat in either case.
 */
final class EvenTime {
    /** Several times what the work takes on a busy machine, and hardly noticed by whoever waits for a message. */
    static final Duration BEAT = Duration.ofMillis(200);

    private EvenTime() {}

    /** What the work gives or throws, at the end of a beat. */
    static <T> T of(Supplier<T> work) {
        long began = System.nanoTime();
        try {
            return work.get();
        } finally {
            long beats = (System.nanoTime() - began) / BEAT.toNanos() + 1;
            awaitUntil(began + beats * BEAT.toNanos());
        }
    }

    private static void awaitUntil(long end) {
        long left = end - System.nanoTime();
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = end - System.nanoTime();
        }
    }
}
