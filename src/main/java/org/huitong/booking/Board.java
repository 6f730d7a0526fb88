package org.huitong.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.venue.Period;

/**
 * The halls of one day on a time line of quarters of an hour.
 *
 * @param firstHour where the line begins, hour of the day
 * @param lastHour where it ends
 */
record Board(LocalDate day, int firstHour, int lastHour, List<House> houses) {
    /** A conference's usual day; the line is longer when a booking needs it. */
    private static final int EARLY = 8;

    private static final int LATE = 20;
    private static final int QUARTERS = 4;

    /** A venue with its halls. */
    record House(String code, LocalText name, List<Row> rows) {
        static House of(List<Row> rows) {
            HallView any = rows.get(0).hall();
            return new House(any.venue(), any.venueName(), rows);
        }
    }

    /** A hall with what happens in it that day, and when nobody gets it. */
    record Row(HallView hall, List<Bar> bars, List<ShutBar> shut) {
        public boolean blocked() {
            return shut.stream().anyMatch(bar -> bar.shut().blocked());
        }
    }

    /** A stretch of the line on which nobody gets the hall. */
    record ShutBar(HallView.Shut shut, int from, int to) {}

    /**
     * A booking on the line. Lines are counted from 1, as a CSS grid does.
     *
     * @param from line where the set-up begins
     * @param to line where the tear-down ends
     * @param eventFrom where the forum begins, counted from {@code from}
     * @param eventTo where it ends, counted from {@code from}
     * @param shut why the hall cannot be had at that time any more; null if it can
     * @param event whether any of the forum itself is on this day
     * @param before whether the booking began on an earlier day
     * @param after whether it goes on into a later one
     */
    record Bar(
            BookingView booking,
            int from,
            int to,
            int eventFrom,
            int eventTo,
            Message<?> shut,
            boolean event,
            boolean before,
            boolean after) {}

    static Board of(LocalDate day, ZoneId zone, List<HallView> halls) {
        var span = new Scale(day, zone, 0, 24);
        List<BookingView> today = halls.stream()
                .flatMap(hall -> hall.bookings().stream())
                .filter(span::holds)
                .toList();
        int first = begins(today, span).map(t -> t.getHour()).reduce(EARLY, Math::min);
        int last = ends(today, span)
                .map(t -> t.getMinute() == 0 ? t.getHour() : t.getHour() + 1)
                .reduce(LATE, Math::max);
        var line = new Scale(day, zone, first, last);
        Map<String, List<Row>> byVenue = halls.stream()
                .map(hall -> new Row(
                        hall,
                        hall.bookings().stream()
                                .filter(span::holds)
                                .map(booking -> line.bar(booking, hall.refusing(booking.times())))
                                .toList(),
                        hall.shut().stream().flatMap(line::shut).toList()))
                .collect(groupingBy(row -> row.hall().venue(), LinkedHashMap::new, toList()));
        List<House> houses = byVenue.values().stream().map(House::of).toList();
        return new Board(day, first, last, houses);
    }

    private static Stream<ZonedDateTime> begins(List<BookingView> bookings, Scale line) {
        return bookings.stream().map(b -> b.times().setUp().atZone(line.zone)).filter(t -> t.toLocalDate()
                .equals(line.day));
    }

    private static Stream<ZonedDateTime> ends(List<BookingView> bookings, Scale line) {
        return bookings.stream()
                .map(b -> b.times().tearDown().atZone(line.zone))
                .filter(t -> t.toLocalDate().equals(line.day));
    }

    /** The full hours that the line begins with and passes. */
    public List<Integer> hours() {
        return IntStream.range(firstHour, lastHour).boxed().toList();
    }

    public int quarters() {
        return (lastHour - firstHour) * QUARTERS;
    }

    /**
     * A line of the list.
     *
     * @param shut why the hall cannot be had at that time any more; null if it can
     */
    record Line(BookingView booking, Message<?> shut) {}

    /** All bookings of the day in order of time, for the list. */
    public List<Line> inOrder() {
        return houses.stream()
                .flatMap(house -> house.rows().stream())
                .flatMap(row -> row.bars().stream().map(bar -> new Line(bar.booking(), bar.shut())))
                .sorted(Comparator.comparing(
                                (Line line) -> line.booking().times().startsAt())
                        .thenComparing(line -> line.booking().hall()))
                .toList();
    }

    /** Turns moments into lines of the grid. */
    private record Scale(LocalDate day, ZoneId zone, int firstHour, int lastHour) {
        boolean holds(BookingView booking) {
            return booking.times().setUp().isBefore(at(24))
                    && booking.times().tearDown().isAfter(at(0));
        }

        Bar bar(BookingView booking, Message<?> shut) {
            Times t = booking.times();
            int from = Math.min(line(t.setUp()), columns());
            int to = Math.max(line(t.tearDown()), from + 1);
            int eventFrom = Math.min(Math.max(line(t.startsAt()), from), to - 1);
            int eventTo = Math.max(line(t.endsAt()), eventFrom + 1);
            return new Bar(
                    booking,
                    from,
                    to,
                    eventFrom - from + 1,
                    eventTo - from + 1,
                    shut,
                    t.startsAt().isBefore(at(24)) && t.endsAt().isAfter(at(0)),
                    t.setUp().isBefore(at(0)),
                    t.tearDown().isAfter(at(24)));
        }

        /** Nothing if none of it is on the line. */
        Stream<ShutBar> shut(HallView.Shut shut) {
            Period period = shut.period();
            if (!period.overlaps(at(firstHour), at(lastHour))) {
                return Stream.empty();
            }
            int from = Math.min(line(period.from()), columns());
            return Stream.of(new ShutBar(shut, from, Math.max(line(period.until()), from + 1)));
        }

        /** The line nearest to the moment; what lies off the line sticks to its end. */
        private int line(Instant moment) {
            long minutes = Duration.between(at(firstHour), moment).toMinutes();
            long nearest = Math.round(minutes * QUARTERS / 60.0);
            return (int) Math.max(0, Math.min(nearest, columns())) + 1;
        }

        private int columns() {
            return (lastHour - firstHour) * QUARTERS;
        }

        private Instant at(int hour) {
            return day.atStartOfDay(zone).plusHours(hour).toInstant();
        }
    }
}
