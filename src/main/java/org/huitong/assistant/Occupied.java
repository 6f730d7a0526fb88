package org.huitong.assistant;

import org.huitong.venue.Layout;

/**
 * A hall that is taken for some time by a forum that stays where it is.
 *
 * @param room the hall's code
 * @param forum the forum's code; null if it must not be named
 */
record Occupied(String room, String forum, Layout layout, Slot slot) {}
