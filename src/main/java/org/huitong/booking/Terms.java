package org.huitong.booking;

import java.time.Instant;
import java.util.Set;

/**
 * On what terms a hall is asked for.
 *
 * @param status whether it is to be the forum's, or only penciled in
 * @param expiresAt when a pre-booking lapses by itself; null if it does not
 * @param releases ids of the pre-bookings that are known to give way
 * @param why a shorter time than usual between two layouts will do; empty if nobody has said so
 */
record Terms(BookingStatus status, Instant expiresAt, Set<Long> releases, String why) {
    /** Firmly, with nobody in the way. */
    static final Terms PLAIN = new Terms(BookingStatus.CONFIRMED, null, Set.of(), "");

    static Terms provisional(Instant expiresAt) {
        return new Terms(BookingStatus.PROVISIONAL, expiresAt, Set.of(), "");
    }

    static Terms releasing(Set<Long> releases, String why) {
        return new Terms(BookingStatus.CONFIRMED, null, releases, why);
    }

    boolean firm() {
        return status == BookingStatus.CONFIRMED;
    }
}
