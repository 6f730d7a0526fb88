package org.huitong.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a hall is open, how that is written, and what it refuses. */
class OpeningHoursTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2023, 7, 18);

    /** Open from 07:00 to 22:00 on the 18th and the 19th. */
    private static final OpeningHours HOURS = hours("07:00-22:00", "07:00-22:00");

    @Test
    void daysThatAreNotListedAreOpenAllDay() {
        assertEquals(List.of(), new OpeningHours(List.of(), ZONE).shut());
        assertEquals(
                List.of(
                        period("2023-07-18T00:00", "2023-07-18T07:00"),
                        period("2023-07-18T22:00", "2023-07-19T07:00"),
                        period("2023-07-19T22:00", "2023-07-20T00:00")),
                HOURS.shut(),
                "a night is one stretch");
        assertEquals(
                List.of(period("2023-07-18T00:00", "2023-07-20T00:00")),
                hours("-", "-").shut());
        assertEquals(
                List.of(period("2023-07-18T00:00", "2023-07-18T07:00")),
                hours("7:00-24:00").shut());
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "18T07:00, 18T09:00, 18T20:00, 18T22:00, from opening to closing, false",
        "18T06:59, 18T09:00, 18T20:00, 18T22:00, set-up before opening, true",
        "18T07:00, 18T09:00, 18T20:00, 18T22:01, tear-down after closing, true",
        "18T20:00, 18T21:00, 18T22:00, 19T09:00, forum up to closing and tear-down in the morning, false",
        "18T20:00, 18T21:00, 18T22:01, 19T09:00, forum beyond closing, true",
        "18T15:00, 19T09:00, 19T11:00, 19T12:00, built up over night, false",
        "18T22:00, 19T09:00, 19T11:00, 19T12:00, set-up at closing, true",
        "18T15:00, 19T07:00, 19T11:00, 19T12:00, forum from opening, false",
        "18T15:00, 19T06:59, 19T11:00, 19T12:00, forum before opening, true",
        "18T15:00, 18T16:00, 18T21:00, 19T07:00, tear-down at opening, true",
        "17T03:00, 17T04:00, 17T05:00, 17T06:00, a day that is not listed, false"
    })
    void hallHasToBeOpenAtBothEndsAndAllTheForumLong(
            String setUp, String start, String end, String tearDown, String how, boolean refused) {
        assertEquals(
                refused,
                HOURS.refusing(at(setUp), at(start), at(end), at(tearDown)).isPresent());
    }

    @Test
    void refusalNamesTheTimeAtWhichItIsShut() {
        assertEquals(
                Optional.of(period("2023-07-18T22:00", "2023-07-19T07:00")),
                HOURS.refusing(at("18T15:00"), at("18T16:00"), at("18T23:00"), at("19T08:00")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "07:00-22:30, 420, 1350",
        "7:00-22:30, 420, 1350",
        "07：00–22：30, 420, 1350",
        "07:00至24:00, 420, 1440",
        "00:00 - 24:00, 0, 1440",
        "-, 0, 0"
    })
    void hoursAreReadAsOrganisersWriteThem(String text, int opens, int closes) {
        assertEquals(Optional.of(OpeningDay.of(DAY, opens, closes)), HoursText.read(DAY, text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"22:00-07:00", "07:00-07:00", "07:60-08:00", "07:00-24:01", "7-22", "morning", "07:00", "99:99-99:99"})
    void whatIsNoSpanIsNotRead(String text) {
        assertEquals(Optional.empty(), HoursText.read(DAY, text));
    }

    @Test
    void hoursAreWrittenAsTheyAreRead() {
        for (String text : List.of("07:00-22:30", "00:00-24:00", "-")) {
            assertEquals(text, HoursText.of(HoursText.read(DAY, text).orElseThrow()));
        }
    }

    private static OpeningHours hours(String... days) {
        List<LocalDate> dates = DAY.datesUntil(DAY.plusDays(days.length)).toList();
        return new OpeningHours(
                dates.stream()
                        .map(day -> HoursText.read(day, Arrays.asList(days).get(dates.indexOf(day)))
                                .orElseThrow())
                        .toList(),
                ZONE);
    }

    private static Instant at(String dayAndTime) {
        return local("2023-07-" + dayAndTime);
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(ZONE).toInstant();
    }

    private static Period period(String from, String until) {
        return new Period(local(from), local(until));
    }
}
