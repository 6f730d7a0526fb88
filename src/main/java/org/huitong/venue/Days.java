package org.huitong.venue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.huitong.edition.Edition;

/** The days on which halls can be booked, in the edition's zone. */
public record Days(LocalDate first, LocalDate last, ZoneId zone) {
    /** Building up a large hall takes the two days before the conference. */
    private static final int BEFORE = 2;

    /** Hired equipment leaves on the day after. */
    private static final int AFTER = 1;

    public static Days of(Edition edition) {
        return new Days(edition.firstDay.minusDays(BEFORE), edition.lastDay.plusDays(AFTER), edition.zone);
    }

    /** The midnight before the first day. */
    public Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The midnight after the last day. */
    public Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public List<LocalDate> all() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** The day itself if it is one of these, else the day after the nearest preparations: the first of the conference. */
    public LocalDate orFirstOfConference(LocalDate day) {
        return day == null || day.isBefore(first) || day.isAfter(last) ? first.plusDays(BEFORE) : day;
    }
}
