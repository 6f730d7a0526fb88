package org.huitong.assistant;

import org.huitong.venue.Layout;

/**
 * A hall that is taken for some time by a forum that stays where it is, or penciled in for one.
 *
 * @param room the hall's code
 * @param forum the forum's code; null if it must not be named
 * @param preBooking id of a pre-booking that gives way to whoever is given the hall; null if nobody else gets it
 */
record Occupied(String room, String forum, Layout layout, Slot slot, Long preBooking) {
    /** Whether nobody else gets the hall then. */
    boolean firm() {
        return preBooking == null;
    }
}
