package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocumentRuleTest {
    private final Field document = field(FieldKind.DOCUMENT, false);

    @Test
    void typeAndNumberFitEachOther() {
        assertEquals("PASSPORT:E12345678", answer(document, "it.type", "PASSPORT", "it.number", "e1234 5678"));
        assertEquals(
                "RESIDENT_ID:000000199001010018",
                answer(document, "it.type", "RESIDENT_ID", "it.number", "000000199001010018"));
        assertEquals(
                "!WRONG_CHECK_DIGIT.number",
                answer(document, "it.type", "RESIDENT_ID", "it.number", "000000199001010019"));
        assertEquals("!UNKNOWN.type", answer(document, "it.number", "E12345678"));
    }

    @Test
    void aTypeAloneIsNoAnswer() {
        assertEquals("", answer(document, "it.type", "PASSPORT"));
        assertEquals("!MISSING.number", answer(field(FieldKind.DOCUMENT, true), "it.type", "PASSPORT"));
    }

    @Test
    void isAlwaysSensitive() {
        assertEquals(true, document.sensitive());
    }
}
