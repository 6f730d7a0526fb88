package org.huitong.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of the forms about venues, halls and blocked times, and what is refused at which field. */
class VenueFormsTest {
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final LocalDate DAY = LocalDate.of(2023, 7, 18);
    private static final Days DAYS = new Days(DAY.minusDays(2), DAY.plusDays(2), ZoneId.of("Asia/Shanghai"));

    private static Map<String, String> venue() {
        return new HashMap<>(Map.of(
                "name.zh", "示例馆",
                "name.en", "Sample hall",
                "address.zh", "示例路",
                "address.en", "Sample Road",
                "directions.zh", "步行",
                "directions.en", "On foot"));
    }

    private static Map<String, String> hall() {
        return new HashMap<>(Map.of(
                "name.zh", "一号厅",
                "name.en", "Hall one",
                "floor", "1F",
                "area", "120.5",
                "seats.THEATRE", "100",
                "seats.BANQUET", " ",
                "equipment", "讲台 | Lectern\n\n 屏幕｜Screen ",
                "hours.2023-07-18", "07:00-22:00"));
    }

    @Test
    void venueIsUnderstood() {
        Map<String, String> typed = venue();
        typed.putAll(Map.of("latitude", "24.4643", "longitude", "-118.19060"));
        typed.putAll(Map.of("route.RAIL.zh", "乘车", "route.RAIL.en", "By train", "route.CAR.zh", " "));
        assertEquals(
                new VenueFacts(
                        LocalText.of("示例馆", "Sample hall"),
                        LocalText.of("示例路", "Sample Road"),
                        LocalText.of("步行", "On foot"),
                        new BigDecimal("24.4643"),
                        new BigDecimal("-118.19060"),
                        List.of(new Route(Route.Mode.RAIL, LocalText.of("乘车", "By train")))),
                VenueForm.read(new Draft(typed, LANGUAGES), new FieldErrors()));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "latitude, 90.1, latitude RANGE",
        "latitude, -91, latitude RANGE",
        "latitude, north, latitude RANGE",
        "latitude, 24.1234567, latitude RANGE",
        "longitude, 180.000001, longitude RANGE",
        "latitude, 24.5, longitude MISSING",
        "longitude, 118, latitude MISSING",
        "name.en, '', name.en MISSING",
        "route.BUS.zh, 公交, route.BUS.en MISSING"
    })
    void whatIsWrongWithAVenueIsNamedAtItsField(String input, String value, String fault) {
        Map<String, String> typed = venue();
        typed.put(input, value);
        assertEquals(List.of(fault), faults(errors -> VenueForm.read(new Draft(typed, LANGUAGES), errors)));
    }

    @Test
    void polesAndTheDateLineAreOnTheMap() {
        Map<String, String> typed = venue();
        typed.putAll(Map.of("latitude", "-90", "longitude", "180"));
        assertEquals(List.of(), faults(errors -> VenueForm.read(new Draft(typed, LANGUAGES), errors)));
    }

    @Test
    void hallIsUnderstood() {
        assertEquals(
                new HallFacts(
                        LocalText.of("一号厅", "Hall one"),
                        "1F",
                        new BigDecimal("120.5"),
                        false,
                        List.of(LocalText.of("讲台", "Lectern"), LocalText.of("屏幕", "Screen")),
                        Map.of(Layout.THEATRE, 100),
                        List.of(OpeningDay.of(DAY, 7 * 60, 22 * 60))),
                HallForm.read(new Draft(hall(), LANGUAGES), DAYS.all(), new FieldErrors()));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "floor, '', floor MISSING",
        "floor, 12345678901, floor TOO_LONG",
        "area, 0, area RANGE",
        "area, 1.25, area RANGE",
        "area, -5, area RANGE",
        "seats.U_SHAPE, 0, seats.U_SHAPE RANGE",
        "seats.U_SHAPE, 50001, seats.U_SHAPE RANGE",
        "seats.U_SHAPE, many, seats.U_SHAPE RANGE",
        "seats.THEATRE, '', seats.THEATRE MISSING",
        "equipment, Lectern, equipment WRONG",
        "equipment, 讲台 | Lectern | Pult, equipment WRONG",
        "hours.2023-07-19, 22:00-07:00, hours.2023-07-19 HOURS"
    })
    void whatIsWrongWithAHallIsNamedAtItsField(String input, String value, String fault) {
        Map<String, String> typed = hall();
        typed.put(input, value);
        assertEquals(List.of(fault), faults(errors -> HallForm.read(new Draft(typed, LANGUAGES), DAYS.all(), errors)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2023-07-18T09:00, 2023-07-18T09:01, ",
        "2023-07-16T00:00, 2023-07-21T00:00, ",
        "2023-07-18T09:00, 2023-07-18T09:00, until NOT_IN_ORDER",
        "2023-07-15T23:59, 2023-07-18T09:00, from OUTSIDE_EDITION",
        "2023-07-18T09:00, 2023-07-21T00:01, until OUTSIDE_EDITION",
        "2023-07-18T09:00, later, until NOT_A_TIME"
    })
    void blockedTimesLieInTheDaysOfTheConference(String from, String until, String fault) {
        var draft = new Draft(Map.of("from", from, "until", until), LANGUAGES);
        assertEquals(
                fault == null ? List.of() : List.of(fault), faults(errors -> BlockForm.period(draft, DAYS, errors)));
    }

    private static List<String> faults(Function<FieldErrors, Object> reading) {
        var errors = new FieldErrors();
        reading.apply(errors);
        return errors.all().stream().map(e -> e.field() + " " + e.code()).toList();
    }
}
