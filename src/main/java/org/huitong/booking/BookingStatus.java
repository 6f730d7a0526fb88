package org.huitong.booking;

/** How firmly a forum has a hall. */
public enum BookingStatus {
    /** The hall is the forum's: nobody else has it at that time. */
    CONFIRMED,
    /** Only penciled in: others may want the same, until one of them is confirmed. */
    PROVISIONAL
}
