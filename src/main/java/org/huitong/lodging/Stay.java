package org.huitong.lodging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A run of nights in one bed.
 *
 * @param hotel the hotel's code
 * @param room the room's number
 * @param bed 1 for the first bed of the room
 * @param firstNight date of the evening of arrival
 * @param lastNight included; departure is on the day after
 */
public record Stay(String hotel, String room, int bed, LocalDate firstNight, LocalDate lastNight) {

    public Nights nights() {
        return new Nights(firstNight, lastNight);
    }

    /** These nights in this bed, one stay for each run. */
    static List<Stay> in(Bed bed, Collection<LocalDate> nights) {
        return Nights.runs(nights).stream()
                .map(run -> new Stay(bed.hotel(), bed.room(), bed.number(), run.first(), run.last()))
                .toList();
    }
}
