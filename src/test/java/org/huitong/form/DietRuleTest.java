package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DietRuleTest {
    private final Field diet = field(FieldKind.DIET, false);

    @Test
    void aTypeOfMealOrWhatElse() {
        assertEquals("", answer(diet));
        assertEquals("HALAL", answer(diet, "it", "HALAL"));
        assertEquals("HALAL", answer(diet, "it", "HALAL", "it.other", "left over"));
        assertEquals("OTHER:无麸质，不吃花生", answer(diet, "it", "OTHER", "it.other", "无麸质，不吃花生"));
        assertEquals("!MISSING.other", answer(diet, "it", "OTHER"));
        assertEquals("!TOO_LONG.other", answer(diet, "it", "OTHER", "it.other", "长".repeat(101)));
        assertEquals("!UNKNOWN", answer(diet, "it", "MUSLIM"));
    }

    @Test
    void goesBackIntoTheForm() {
        assertEquals(
                Map.of("", List.of("OTHER"), ".other", List.of("无麸质")),
                diet.kind().rule().inputs("OTHER:无麸质"));
    }
}
