package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MultiChoiceRuleTest {
    private final Field choice = field(FieldKind.MULTI_CHOICE, false, "A", "B", "C");

    @Test
    void anyOfThemInTheOrderOfTheField() {
        assertEquals("", answer(choice, "it", ""));
        assertEquals("A,C", answer(choice, "it", "C", "it", "A", "it", "C"));
        assertEquals("!UNKNOWN", answer(choice, "it", "A", "it", "X"));
    }

    @Test
    void goesBackIntoTheForm() {
        assertEquals(Map.of("", List.of("A", "C")), choice.kind().rule().inputs("A,C"));
    }
}
