package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AccessibilityRuleTest {
    private final Field needs = field(FieldKind.ACCESSIBILITY, false);

    @Test
    void needsWithOrWithoutWords() {
        assertEquals("", answer(needs));
        assertEquals("WHEELCHAIR,COMPANION", answer(needs, "it", "COMPANION", "it", "WHEELCHAIR"));
        assertEquals("CAPTIONS:前排", answer(needs, "it", "CAPTIONS", "it.other", "前排"));
        assertEquals(":前排", answer(needs, "it.other", "前排"));
        assertEquals("!UNKNOWN", answer(needs, "it", "DIAGNOSIS"));
        assertEquals("!HIDDEN_CHARACTERS.other", answer(needs, "it.other", "a\u202Eb"));
    }

    @Test
    void isAlwaysSensitive() {
        assertEquals(true, needs.sensitive());
    }
}
