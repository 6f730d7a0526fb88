package org.huitong.portal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The halls of one day side by side on a line of quarters of an hour, for wide screens.
 *
 * @param firstHour where the line begins, hour of the day
 * @param lastHour where it ends
 */
record DayGrid(int firstHour, int lastHour, List<Row> rows) {
    private static final int QUARTERS = 4;

    /** A hall; null for what has none yet. */
    record Row(HallView hall, List<Bar> bars) {}

    /**
     * A forum on the line. Lines are counted from 1, as a CSS grid does.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Bar(ForumCard forum, int from, int to) {
        public int length() {
            return to - from + 1;
        }
    }

    static DayGrid of(Timetable.Day day) {
        int first = day.forums().stream()
                .mapToInt(forum -> forum.card().start().getHour())
                .min()
                .orElse(0);
        int last = day.forums().stream()
                .mapToInt(forum -> endHour(forum.card().end(), day.date()))
                .max()
                .orElse(24);
        List<Row> rows = day.halls().stream()
                .map(hall -> new Row(
                        hall.hall(),
                        hall.forums().stream()
                                .map(forum -> bar(forum.card(), day.date(), first, last))
                                .toList()))
                .toList();
        return new DayGrid(first, last, rows);
    }

    /** The full hours that the line begins with and passes. */
    public List<Integer> hours() {
        return IntStream.range(firstHour, lastHour).boxed().toList();
    }

    private static Bar bar(ForumCard forum, LocalDate day, int first, int last) {
        int columns = (last - first) * QUARTERS;
        OffsetDateTime origin = day.atTime(first, 0).atOffset(forum.start().getOffset());
        int from = Math.min(line(origin, forum.start()), columns);
        return new Bar(forum, from, Math.min(Math.max(line(origin, forum.end()), from + 1), columns + 1));
    }

    /** The line nearest to the moment. */
    private static int line(OffsetDateTime origin, OffsetDateTime moment) {
        long minutes = Duration.between(origin, moment).toMinutes();
        return (int) Math.max(0, Math.round(minutes * QUARTERS / 60.0)) + 1;
    }

    private static int endHour(OffsetDateTime end, LocalDate day) {
        if (!end.toLocalDate().equals(day)) {
            return 24;
        }
        return end.getMinute() == 0 ? end.getHour() : end.getHour() + 1;
    }
}
