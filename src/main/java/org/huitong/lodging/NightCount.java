package org.huitong.lodging;

import java.time.LocalDate;

/**
 * How full a hotel, or all of a class, is on one night.
 *
 * @param night date of the evening of arrival
 * @param beds held for the conference this night
 */
public record NightCount(LocalDate night, long beds, long taken) {
    public long free() {
        return beds - taken;
    }

    NightCount plus(NightCount other) {
        return new NightCount(night, beds + other.beds, taken + other.taken);
    }
}
