package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRuleTest {
    @ParameterizedTest
    @CsvSource({
        "2023-07-18, 2023-07-18",
        "2023/7/8, 2023-07-08",
        "2023.7.18, 2023-07-18",
        "2023-02-29, !DATE",
        "2023-13-01, !DATE",
        "18.7.2023, !DATE",
        "tomorrow, !DATE"
    })
    void aDayThatExists(String typed, String kept) {
        assertEquals(kept, answer(field(FieldKind.DATE, false), "it", typed));
    }
}
