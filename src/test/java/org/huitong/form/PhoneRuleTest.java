package org.huitong.form;

import static org.huitong.form.Asked.answer;
import static org.huitong.form.Asked.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhoneRuleTest {
    private final Field phone = field(FieldKind.PHONE, false);

    @Test
    void isKeptWithItsCountryAndMaskedInTheMiddle() {
        assertEquals("", answer(phone, "it", " "));
        assertEquals("+8613800138000", answer(phone, "it", "138 0013 8000"));
        assertEquals(
                "!"
                        + org.huitong.person.Mobile.check("12345")
                                .fault()
                                .orElseThrow()
                                .code(),
                answer(phone, "it", "12345"));
        assertEquals("138****8000", phone.kind().rule().masked("+8613800138000", Locale.CHINESE));
    }
}
