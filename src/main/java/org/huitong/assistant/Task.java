package org.huitong.assistant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.venue.Layout;

/**
 * A forum to be put into a hall.
 *
 * @param expected how many must find room; 0 while unknown
 * @param confirmed how many of them are certain already
 * @param layouts in which its hall may be set, the preferred one first
 * @param needs Chinese names of the equipment without which it cannot take place
 * @param wishes of the equipment it would like
 * @param slots when it may take place, its given time first
 * @param present where it is now; null if it has no hall
 * @param metres from each venue, by code, to where its people sleep, on an average; a venue of which nobody knows it is
 *     missing
 */
record Task(
        String forum,
        int expected,
        int confirmed,
        List<Layout> layouts,
        Set<String> needs,
        Set<String> wishes,
        List<Slot> slots,
        Present present,
        Map<String, Integer> metres) {

    /** Its given time. */
    Slot given() {
        return slots.get(0);
    }
}
