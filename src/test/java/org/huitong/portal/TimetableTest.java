package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final HallView H1 = Samples.hall("H1");
    private static final HallView H2 = Samples.hall("H2");
    private static final ForumDetail OPENING = Samples.forum("M", "2023-07-18T09:00", "2023-07-18T11:30", H2);
    private static final ForumDetail FIRST = Samples.forum("01", "2023-07-18T14:30", "2023-07-18T17:30", H1);
    private static final ForumDetail FOURTH = Samples.forum("04", "2023-07-18T14:30", "2023-07-18T17:30", H2);
    private static final ForumDetail SHORT = Samples.forum("07", "2023-07-18T14:30", "2023-07-18T16:00");
    private static final ForumDetail FIFTH = Samples.forum("05", "2023-07-19T09:00", "2023-07-19T11:45");
    private static final ForumDetail CAMPAIGN = Samples.forum("C", "2023-06-15T10:00", "2023-07-19T18:00");

    private final Timetable timetable = Timetable.of(List.of(CAMPAIGN, FIFTH, FIRST, FOURTH, SHORT, OPENING));

    @Test
    void daysFollowOneAnotherAndLongThingsStandApart() {
        assertEquals(List.of(LocalDate.of(2023, 7, 18), LocalDate.of(2023, 7, 19)), timetable.dates());
        assertEquals(List.of(CAMPAIGN), timetable.longRunning());
    }

    @Test
    void whatRunsSideBySideIsOneBlock() {
        assertEquals(
                List.of(List.of(OPENING), List.of(SHORT), List.of(FIRST, FOURTH)),
                timetable.days().get(0).blocks().stream()
                        .map(Timetable.Block::forums)
                        .toList());
        assertTrue(timetable.days().get(0).blocks().get(2).parallel());
    }

    @Test
    void aHallShowsItsDayAndWhatHasNoHallComesLast() {
        List<Timetable.HallDay> halls = timetable.days().get(0).halls();
        assertEquals(
                List.of(List.of(FIRST), List.of(OPENING, FOURTH), List.of(SHORT)),
                halls.stream().map(Timetable.HallDay::forums).toList());
        assertEquals(H1, halls.get(0).hall());
        assertNull(halls.get(2).hall());
    }

    @Test
    void oneDayIsJustThatDay() {
        assertEquals(
                List.of(LocalDate.of(2023, 7, 19)),
                timetable.on(LocalDate.of(2023, 7, 19)).dates());
        assertEquals(timetable, timetable.on(null));
    }
}
