package org.huitong.venue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a hall is open on one day.
 *
 * @param iso the day, ISO 8601
 * @param opens minutes since midnight
 * @param closes minutes since midnight, at most {@value #WHOLE_DAY}; equal to {@code opens} if it is shut all day
 */
public record OpeningDay(@JsonProperty("day") String iso, int opens, int closes) {
    public static final int WHOLE_DAY = 24 * 60;

    public static OpeningDay of(LocalDate day, int opens, int closes) {
        return new OpeningDay(day.toString(), opens, closes);
    }

    public LocalDate day() {
        return LocalDate.parse(iso);
    }

    public boolean shut() {
        return opens >= closes;
    }

    Instant opensAt(ZoneId zone) {
        return at(opens, zone);
    }

    Instant closesAt(ZoneId zone) {
        return at(closes, zone);
    }

    private Instant at(int minutes, ZoneId zone) {
        return day().plusDays(minutes / WHOLE_DAY)
                .atTime(minutes % WHOLE_DAY / 60, minutes % 60)
                .atZone(zone)
                .toInstant();
    }
}
