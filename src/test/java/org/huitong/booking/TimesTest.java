package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.huitong.platform.FieldErrors;
import org.huitong.venue.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two forums are in each other's way, and which times make sense. */
class TimesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2023, 7, 19);
    private static final Days DAYS = new Days(LocalDate.of(2023, 7, 16), LocalDate.of(2023, 7, 20), ZONE);

    /** The other booking occupies its hall from 09:00 to 12:00. */
    @ParameterizedTest(name = "{2}: {0}–{1}")
    @CsvSource({
        "09:00, 12:00, the same, true",
        "09:00, 10:00, equal start, true",
        "11:00, 12:00, equal end, true",
        "10:00, 11:00, inside, true",
        "08:00, 13:00, around, true",
        "08:00, 09:01, into its beginning, true",
        "11:59, 13:00, into its end, true",
        "07:00, 09:00, up to its beginning, false",
        "12:00, 14:00, from its end on, false",
        "06:00, 08:00, long before, false",
        "13:00, 14:00, long after, false"
    })
    void occupiedFromSetUpToTearDownHalfOpen(LocalTime from, LocalTime to, String how, boolean clash) {
        Times other = occupying(LocalTime.of(9, 0), LocalTime.NOON);
        Times wanted = occupying(from, to);
        assertEquals(clash, wanted.overlaps(other));
        assertEquals(clash, other.overlaps(wanted));
    }

    @Test
    void wellOrderedTimesInsideTheDaysAreRight() {
        assertEquals(List.of(), faults("2023-07-16T00:00", "2023-07-18T09:00", "2023-07-18T11:00", "2023-07-21T00:00"));
        assertEquals(List.of(), faults("2023-07-18T09:00", "2023-07-18T09:00", "2023-07-18T09:01", "2023-07-18T09:01"));
    }

    @Test
    void everyFaultIsNamedAtItsField() {
        assertEquals(
                List.of("setUp NOT_IN_ORDER"),
                faults("2023-07-18T09:01", "2023-07-18T09:00", "2023-07-18T11:00", "2023-07-18T12:00"));
        assertEquals(
                List.of("end NOT_IN_ORDER"),
                faults("2023-07-18T08:00", "2023-07-18T09:00", "2023-07-18T09:00", "2023-07-18T12:00"));
        assertEquals(
                List.of("tearDown NOT_IN_ORDER"),
                faults("2023-07-18T08:00", "2023-07-18T09:00", "2023-07-18T11:00", "2023-07-18T10:59"));
        assertEquals(
                List.of("setUp OUTSIDE_EDITION"),
                faults("2023-07-15T23:59", "2023-07-18T09:00", "2023-07-18T11:00", "2023-07-18T12:00"));
        assertEquals(
                List.of("tearDown OUTSIDE_EDITION"),
                faults("2023-07-18T08:00", "2023-07-18T09:00", "2023-07-18T11:00", "2023-07-21T00:01"));
        assertEquals(
                List.of("setUp NOT_IN_ORDER", "end NOT_IN_ORDER", "tearDown NOT_IN_ORDER"),
                faults("2023-07-18T12:00", "2023-07-18T11:00", "2023-07-18T10:00", "2023-07-18T09:00"));
    }

    @Test
    void boardOpensOnTheDayAskedForOrOnTheFirstOfTheConference() {
        assertEquals(LocalDate.of(2023, 7, 20), DAYS.orFirstOfConference(LocalDate.of(2023, 7, 20)));
        assertEquals(LocalDate.of(2023, 7, 18), DAYS.orFirstOfConference(LocalDate.of(2023, 7, 10)));
        assertEquals(LocalDate.of(2023, 7, 18), DAYS.orFirstOfConference(null));
    }

    private static List<String> faults(String setUp, String start, String end, String tearDown) {
        var errors = new FieldErrors();
        new Times(Ground.at(setUp), Ground.at(start), Ground.at(end), Ground.at(tearDown)).check(DAYS, errors);
        return errors.all().stream().map(e -> e.field() + " " + e.code()).toList();
    }

    /** The forum itself is somewhere within: only the hall's occupation counts. */
    private static Times occupying(LocalTime from, LocalTime to) {
        Instant start = DAY.atTime(from).atZone(ZONE).toInstant();
        Instant end = DAY.atTime(to).atZone(ZONE).toInstant();
        return new Times(start, start.plusSeconds(10), end.minusSeconds(10), end);
    }
}
