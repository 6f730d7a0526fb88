package org.huitong.registration;

import org.huitong.platform.LocalText;

/**
 * The places of one category in one forum.
 *
 * @param taken held, confirmed or offered
 */
public record PlaceCount(String categoryCode, LocalText categoryName, int capacity, int taken) {
    /** What is left; never negative. */
    public int remaining() {
        return Math.max(0, capacity - taken);
    }
}
