package org.huitong.assistant;

import org.huitong.venue.Layout;

/**
 * Where a forum is now, and may stay.
 *
 * @param booking its id
 * @param version of the booking when it was looked at
 */
record Present(long booking, int version, String room, Layout layout, Slot slot) {}
