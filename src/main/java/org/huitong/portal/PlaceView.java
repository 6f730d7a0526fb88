package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.huitong.platform.LocalText;

/**
 * Places of one category in one forum at this moment.
 *
 * @param category its code, for example {@code AUDIENCE}
 * @param taken held and confirmed ones
 * @param remaining how many can still be had; never negative
 */
record PlaceView(String category, @JsonIgnore LocalText name, int capacity, int taken, int remaining) {}
