package org.huitong.assistant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huitong.venue.Layout;

/**
 * A hall as a choice for one forum.
 *
 * @param layout in which it would be set
 * @param parts what the score is made of; empty where the hall does not fit
 * @param reasons a sentence for each thing that was looked at
 */
record Ranked(Room room, Layout layout, Verdict verdict, Map<Part, Integer> parts, List<Reason> reasons) {
    /** Whether it can be had. */
    enum Verdict {
        FITS,
        /** Once another forum has gone to another hall, which there is. */
        AFTER_A_MOVE,
        UNFIT
    }

    /** What is looked at; a hall is given at most so many points for it. */
    enum Part {
        SEATS(40),
        EQUIPMENT(20),
        DISTANCE(15),
        NEIGHBOURS(15),
        GAPS(10);

        final int most;

        Part(int most) {
            this.most = most;
        }

        /** A share of the points, between 0 and 1. */
        int points(double share) {
            return (int) Math.round(most * Math.max(0, Math.min(1, share)));
        }
    }

    Ranked {
        parts = parts.isEmpty() ? Map.of() : new EnumMap<>(parts);
    }

    public int score() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
