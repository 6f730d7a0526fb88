package org.huitong.assistant;

import org.huitong.venue.Layout;

/**
 * Where a forum is now, and may stay, or is penciled in.
 *
 * @param booking its id
 * @param version of the booking when it was looked at
 */
record Present(long booking, int version, String room, Layout layout, Slot slot) {
    boolean is(String hall, Layout set, Slot time) {
        return room.equals(hall) && layout == set && slot.equals(time);
    }
}
