package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class EmailRuleTest {
    private final Field email = field(FieldKind.EMAIL, false);

    @Test
    void isCheckedByTheRulesOfPeople() {
        assertEquals("", answer(email));
        assertEquals("w@example.org", answer(email, "it", " w@EXAMPLE.org "));
        assertTrue(answer(email, "it", "nobody").startsWith("!"));
        assertEquals("w***@example.org", email.kind().rule().masked("wang@example.org", Locale.CHINESE));
    }
}
