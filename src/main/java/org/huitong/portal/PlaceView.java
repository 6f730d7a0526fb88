package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.huitong.platform.LocalText;
import org.huitong.registration.PlaceCount;

/**
 * Places of one category in one forum at this moment.
 *
 * @param category its code, for example {@code AUDIENCE}
 * @param taken held, confirmed or offered
 * @param remaining how many can still be had; never negative
 * @param pool the same for categories that share these places; left out for a category's own
 */
record PlaceView(
        String category,
        @JsonIgnore LocalText name,
        int capacity,
        int taken,
        int remaining,
        @JsonInclude(JsonInclude.Include.NON_NULL) String pool) {
    static PlaceView of(PlaceCount count) {
        return new PlaceView(
                count.categoryCode(),
                count.categoryName(),
                count.capacity(),
                count.taken(),
                count.remaining(),
                count.pool());
    }
}
