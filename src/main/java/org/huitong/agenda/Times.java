package org.huitong.agenda;

import java.time.Instant;
import java.time.ZoneId;
import org.huitong.platform.When;

/**
 * From when to when something is, as one side of a difference.
 *
 * @param withDay whether the day has to be said, because the other side has another
 */
record Times(Instant start, Instant end, boolean withDay) {
    /** Both sides of a move. */
    static Change moved(Change.What what, Object subject, Instant[] before, Instant[] after, ZoneId zone) {
        boolean withDay = !day(before[0], zone).equals(day(after[0], zone))
                || !day(before[1], zone).equals(day(after[1], zone))
                || !day(after[0], zone).equals(day(after[1], zone));
        return Change.of(
                what, subject, new Times(before[0], before[1], withDay), new Times(after[0], after[1], withDay));
    }

    private static java.time.LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    @Override
    public String toString() {
        return withDay ? When.span(start, end) : When.range(start, end);
    }
}
