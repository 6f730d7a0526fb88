package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextRuleTest {
    @Test
    void oneLineIsShortAndHidesNothing() {
        Field line = field(FieldKind.TEXT, false);
        assertEquals("", answer(line, "it", "  "));
        assertEquals("示例𠮷", answer(line, "it", " 示例𠮷 "));
        assertEquals("𠮷".repeat(100), answer(line, "it", "𠮷".repeat(100)));
        assertEquals("!TOO_LONG", answer(line, "it", "长".repeat(101)));
        assertEquals("!HIDDEN_CHARACTERS", answer(line, "it", "a\nb"));
        assertEquals("!HIDDEN_CHARACTERS", answer(line, "it", "a\u202Eb"));
    }

    @Test
    void severalLinesMayBreak() {
        Field lines = field(FieldKind.LONG_TEXT, false);
        assertEquals("a\nb", answer(lines, "it", "a\nb"));
        assertEquals("!HIDDEN_CHARACTERS", answer(lines, "it", "a\u0000b"));
        assertEquals("!TOO_LONG", answer(lines, "it", "长".repeat(1001)));
    }
}
