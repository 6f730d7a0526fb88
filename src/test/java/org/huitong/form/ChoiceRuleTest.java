package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoiceRuleTest {
    private final Field choice = field(FieldKind.CHOICE, false, "A", "B");

    @Test
    void onlyWhatCanBeChosen() {
        assertEquals("", answer(choice));
        assertEquals("B", answer(choice, "it", "B"));
        assertEquals("!UNKNOWN", answer(choice, "it", "C"));
        assertEquals("!UNKNOWN", answer(choice, "it", "b"));
    }

    @Test
    void isShownByItsLabelAndByItsCodeOnceItIsGone() {
        assertEquals("Choice A", choice.kind().rule().shown(choice, "A", Locale.ENGLISH));
        assertEquals("OLD", choice.kind().rule().shown(choice, "OLD", Locale.ENGLISH));
    }
}
