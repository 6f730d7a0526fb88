package org.huitong.booking;

/**
 * What is to become of one forum, among several that are arranged together.
 *
 * @param forum its code
 * @param booking the booking that is changed; null for a new one of a forum that has none yet
 * @param version of the booking that was seen when this was decided; without meaning for a new one
 */
public record Arrangement(String forum, Long booking, int version, Wish wish) {}
