package org.huitong.registration;

import org.huitong.platform.LocalText;

/**
 * The places that people of one category can take in one forum.
 *
 * @param taken held, confirmed or offered
 * @param pool key of the pool that the category shares with others, whose places are then the same ones; null for a
 *     category's own
 */
public record PlaceCount(String categoryCode, LocalText categoryName, int capacity, int taken, String pool) {
    /** What is left; never negative. */
    public int remaining() {
        return Math.max(0, capacity - taken);
    }
}
