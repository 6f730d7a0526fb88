package org.huitong.booking;

import java.util.Set;

/**
 * What is to become of one forum, among several that are arranged together.
 *
 * @param forum its code
 * @param booking the booking that is changed; null for a new one of a forum that has none yet;
 *     a pre-booking is moved and confirmed
 * @param version of the booking that was seen when this was decided; without meaning for a new one
 * @param releases ids of the pre-bookings that are known to give way; they may be gone by themselves meanwhile
 */
public record Arrangement(String forum, Long booking, int version, Wish wish, Set<Long> releases) {
    /** With nobody in the way. */
    public Arrangement(String forum, Long booking, int version, Wish wish) {
        this(forum, booking, version, wish, Set.of());
    }
}
