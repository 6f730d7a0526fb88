package org.huitong.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Work whose time must not tell what it found: with a known name or reference lines are written, with an unknown one none.
 * The answer comes at a full beat in either case.
 */
public final class EvenTime {
    private EvenTime() {}

    /**
     * What the work gives or throws, at the end of a beat.
     *
     * @param beat several times what the work takes on a busy machine: who needs more waits for the next
     */
    public static <T> T of(Duration beat, Supplier<T> work) {
        long began = System.nanoTime();
        try {
            return work.get();
        } finally {
            await(began, beat);
        }
    }

    /** What the work finds, at once; that it finds nothing, at the end of a beat as in {@link #of}. */
    public static <T> Optional<T> ofNothing(Duration beat, Supplier<Optional<T>> work) {
        long began = System.nanoTime();
        Optional<T> found = work.get();
        if (found.isEmpty()) {
            await(began, beat);
        }
        return found;
    }

    private static void await(long began, Duration beat) {
        long beats = (System.nanoTime() - began) / beat.toNanos() + 1;
        long end = began + beats * beat.toNanos();
        long left = end - System.nanoTime();
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = end - System.nanoTime();
        }
    }
}
