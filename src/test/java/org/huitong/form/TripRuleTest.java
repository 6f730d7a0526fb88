package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripRuleTest {
    @ParameterizedTest
    @CsvSource({
        "MF8101, MF8101",
        "mf 8101, MF8101",
        "3U-8633, 3U8633",
        "ＣＡ１８１０, CA1810",
        "MU5101A, MU5101A",
        "G123, G123",
        "k1, K1",
        "1461, 1461",
        "88123, !TRIP",
        "X, !TRIP",
        "MF, !TRIP",
        "MF81012, !TRIP",
        "G123456, !TRIP",
        "厦航8101, !TRIP"
    })
    void flightsAndTrains(String typed, String kept) {
        assertEquals(kept, answer(field(FieldKind.TRIP, false), "it", typed));
    }
}
