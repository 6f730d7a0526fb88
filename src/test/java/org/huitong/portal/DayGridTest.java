package org.huitong.portal;

import static org.huitong.portal.Samples.forum;
import static org.huitong.portal.Samples.hall;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture of a day: where on the line each forum begins and ends. */
class DayGridTest {
    @Test
    void forumsStandOnTheQuartersOfTheirHall() {
        DayGrid grid = grid(
                forum("01", "2023-07-18T09:00", "2023-07-18T11:30", hall("A")),
                forum("02", "2023-07-18T11:30", "2023-07-18T12:10", hall("A")),
                forum("03", "2023-07-18T10:15", "2023-07-18T11:00", hall("B")));
        assertEquals(List.of(9, 10, 11, 12), grid.hours());
        assertEquals(List.of("A 01 1-11", "A 02 11-14", "B 03 6-9"), bars(grid));
    }

    @Test
    void whatGoesOnAfterMidnightEndsWithTheLine() {
        DayGrid grid = grid(forum("G", "2023-07-18T22:00", "2023-07-19T00:30", hall("A")));
        assertEquals(List.of(22, 23), grid.hours());
        assertEquals(List.of("A G 1-9"), bars(grid.rows()));
    }

    @Test
    void theShortestIsStillSeen() {
        DayGrid grid = grid(forum("P", "2023-07-18T09:00", "2023-07-18T09:05", hall("A")));
        assertEquals(List.of("A P 1-2"), bars(grid));
    }

    private static DayGrid grid(ForumDetail... forums) {
        // By one day, since what reaches into the next is a matter of days of its own elsewhere.
        return DayGrid.of(new Timetable.Day(forums[0].card().start().toLocalDate(), List.of(forums)));
    }

    private static List<String> bars(DayGrid grid) {
        return bars(grid.rows());
    }

    private static List<String> bars(List<DayGrid.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.bars().stream()
                        .map(bar -> row.hall().code() + " " + bar.forum().code() + " " + bar.from() + "-" + bar.to()))
                .toList();
    }
}
