package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayRuleTest {
    private final Field stay = field(FieldKind.STAY, false);

    @ParameterizedTest
    @CsvSource({
        "2023-07-17, 2023-07-20, 2023-07-17/2023-07-20",
        "2023-07-11, 2023-07-26, 2023-07-11/2023-07-26",
        "2023-07-18, 2023-07-18, 2023-07-18/2023-07-18",
        "2023-07-10, 2023-07-20, !OUTSIDE.arrival",
        "2023-07-17, 2023-07-27, !OUTSIDE.departure",
        "2023-07-20, 2023-07-17, !ORDER.departure",
        "2023-07-17, '', !DATE.departure",
        "'', 2023-07-17, !DATE.arrival"
    })
    void bothDaysWithinAWeekOfTheConference(String arrival, String departure, String kept) {
        assertEquals(kept, answer(stay, "it.arrival", arrival, "it.departure", departure));
    }

    @Test
    void goesBackIntoTheForm() {
        assertEquals("", answer(stay));
        assertEquals(
                Map.of(".arrival", List.of("2023-07-17"), ".departure", List.of("2023-07-20")),
                stay.kind().rule().inputs("2023-07-17/2023-07-20"));
    }
}
