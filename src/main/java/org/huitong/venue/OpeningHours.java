package org.huitong.venue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a hall is open. A day that is not listed is open from midnight to midnight.
 *
 * <p>Whoever builds up in the evening may leave everything standing over night: a hall has to be open when set-up begins,
 * when tear-down ends, and all the while the forum is on, but not in between.
 */
public record OpeningHours(List<OpeningDay> days, ZoneId zone) {
    /** When it is shut, in order; what meets at midnight is one. */
    public List<Period> shut() {
        var shut = new ArrayList<Period>();
        for (OpeningDay day :
                days.stream().sorted(Comparator.comparing(OpeningDay::day)).toList()) {
            Instant midnight = day.day().atStartOfDay(zone).toInstant();
            Instant next = day.day().plusDays(1).atStartOfDay(zone).toInstant();
            if (day.shut()) {
                add(shut, midnight, next);
            } else {
                add(shut, midnight, day.opensAt(zone));
                add(shut, day.closesAt(zone), next);
            }
        }
        return List.copyOf(shut);
    }

    private static void add(List<Period> shut, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return;
        }
        int last = shut.size() - 1;
        if (last >= 0 && shut.get(last).until().equals(from)) {
            shut.set(last, new Period(shut.get(last).from(), until));
        } else {
            shut.add(new Period(from, until));
        }
    }

    /** What is known of a day; empty if it is open all day. */
    public Optional<OpeningDay> on(LocalDate day) {
        return days.stream().filter(one -> one.day().equals(day)).findFirst();
    }

    /**
     * The first time at which the hall is shut although it is needed; empty if it can be used like this.
     *
     * @param setUp when it is handed over
     * @param start when the forum begins in it
     * @param end when the forum ends
     * @param tearDown when it is empty again
     */
    public Optional<Period> refusing(Instant setUp, Instant start, Instant end, Instant tearDown) {
        return shut().stream()
                .filter(period -> period.holdsStart(setUp) || period.overlaps(start, end) || period.holdsEnd(tearDown))
                .findFirst();
    }
}
