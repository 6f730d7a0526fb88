package org.huitong.booking;

import org.huitong.venue.Layout;

/**
 * What someone asks for: a hall, set in this way, at these times.
 *
 * @param hall its code
 */
public record Wish(String hall, Layout layout, Times times) {}
