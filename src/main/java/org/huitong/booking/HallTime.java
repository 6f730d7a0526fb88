package org.huitong.booking;

import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * Where a forum takes place and when, as its visitors need to know it.
 *
 * @param start when the forum begins in this hall
 * @param end when it ends
 */
public record HallTime(String hallCode, LocalText hall, LocalText venue, String floor, Instant start, Instant end) {}
