package org.huitong.assistant;

import java.util.List;
import java.util.Optional;
import org.huitong.venue.Layout;

/**
 * What the solver has found.
 *
 * @param proof what is known about it
 * @param placed the forums that get a hall
 * @param objective its points
 * @param bound no solution has fewer points than this
 * @param millis how long the search took
 */
record Solution(Proof proof, List<Placed> placed, long objective, long bound, long millis) {
    /** How good it is known to be. */
    enum Proof {
        /** There is none better. */
        OPTIMAL,
        /** There may be a better one, by no more than the gap. */
        GOOD,
        /** Nothing was found in the time given. */
        NONE
    }

    /** A forum in a hall. */
    record Placed(int task, String room, Layout layout, Slot slot) {
        /** Whether the forum is there already. */
        boolean stays(Task its) {
            return its.stays(room, layout, slot);
        }
    }

    /** How far the points may lie above the best possible, as a share of them. */
    double gap() {
        return gap(objective, bound);
    }

    static double gap(long objective, long bound) {
        return objective <= 0 ? 0 : (double) Math.max(0, objective - bound) / objective;
    }

    /** Where this forum goes; empty if it found no place. */
    Optional<Placed> of(int task) {
        return placed.stream().filter(p -> p.task() == task).findFirst();
    }
}
