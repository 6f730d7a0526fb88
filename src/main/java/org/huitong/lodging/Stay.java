package org.huitong.lodging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** All of it in one word, for a form that has to say what it was written about. */
    public String key() {
        return String.join("/", hotel, room, String.valueOf(bed), firstNight.toString(), lastNight.toString());
    }

    /** Back from {@link #key}; empty for anything else. */
    static Optional<Stay> ofKey(String key) {
        try {
            String[] parts = key.split("/");
            return Optional.of(new Stay(
                    parts[0],
                    parts[1],
                    Integer.parseInt(parts[2]),
                    LocalDate.parse(parts[3]),
                    LocalDate.parse(parts[4])));
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** These nights in this bed, one stay for each run. */
    static List<Stay> in(Bed bed, Collection<LocalDate> nights) {
        return Nights.runs(nights).stream()
                .map(run -> new Stay(bed.hotel(), bed.room(), bed.number(), run.first(), run.last()))
                .toList();
    }
}
