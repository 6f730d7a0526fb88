package org.huitong.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The programme as it hangs on the wall: day by day, and on each day by time or by hall. What goes on for days stands
 * apart.
 */
record Timetable(List<Day> days, List<ForumDetail> longRunning) {
    private static final Comparator<OffsetDateTime> BY_TIME = OffsetDateTime.timeLineOrder();

    /** One day with everything that begins on it, by time. */
    record Day(LocalDate date, List<ForumDetail> forums) {
        /** What runs side by side from the same minute to the same minute. */
        public List<Block> blocks() {
            var blocks = new ArrayList<Block>();
            for (ForumDetail forum : forums) {
                Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
                if (last == null || !last.holds(forum)) {
                    last = new Block(forum.card().start(), forum.card().end(), new ArrayList<>());
                    blocks.add(last);
                }
                last.forums().add(forum);
            }
            return blocks;
        }

        /** The same as a picture. */
        public DayGrid grid() {
            return DayGrid.of(this);
        }

        /** The halls in use by their codes, then, under null, what has no hall yet. */
        public List<HallDay> halls() {
            Map<String, HallDay> byCode = new TreeMap<>();
            var without = new ArrayList<ForumDetail>();
            for (ForumDetail forum : forums) {
                if (forum.card().halls().isEmpty()) {
                    without.add(forum);
                }
                for (HallView hall : forum.card().halls()) {
                    byCode.computeIfAbsent(hall.code(), code -> new HallDay(hall, new ArrayList<>()))
                            .forums()
                            .add(forum);
                }
            }
            var halls = new ArrayList<>(byCode.values());
            if (!without.isEmpty()) {
                halls.add(new HallDay(null, without));
            }
            return halls;
        }
    }

    /** Forums at the same time. */
    record Block(OffsetDateTime start, OffsetDateTime end, List<ForumDetail> forums) {
        boolean holds(ForumDetail forum) {
            return forum.card().start().isEqual(start) && forum.card().end().isEqual(end);
        }

        public boolean parallel() {
            return forums.size() > 1;
        }

        public boolean single() {
            return !parallel();
        }
    }

    /** One hall's day; {@code hall} is null for what has none yet. */
    record HallDay(HallView hall, List<ForumDetail> forums) {}

    static Timetable of(List<ForumDetail> forums) {
        Map<LocalDate, List<ForumDetail>> byDay = new LinkedHashMap<>();
        var longRunning = new ArrayList<ForumDetail>();
        forums.stream()
                .sorted(Comparator.comparing((ForumDetail f) -> f.card().start(), BY_TIME)
                        .thenComparing(f -> f.card().end(), BY_TIME))
                .forEach(forum -> {
                    if (forum.card().longRunning()) {
                        longRunning.add(forum);
                    } else {
                        byDay.computeIfAbsent(forum.card().start().toLocalDate(), day -> new ArrayList<>())
                                .add(forum);
                    }
                });
        return new Timetable(
                byDay.entrySet().stream()
                        .map(entry -> new Day(entry.getKey(), entry.getValue()))
                        .toList(),
                longRunning);
    }

    List<LocalDate> dates() {
        return days.stream().map(Day::date).toList();
    }

    /** Only this day; everything for null. */
    Timetable on(LocalDate day) {
        return day == null
                ? this
                : new Timetable(days.stream().filter(d -> d.date().equals(day)).toList(), longRunning);
    }
}
