package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.platform.FieldErrors.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password must be like, rule by rule. */
class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"kV7#rumble-Tor", "Sieben Zwerge 8", "海阔凭鱼跃Go9yu天高", "uXm93fLq0T", "Teapot+Harbour9"})
    void goodOnesPass(String password) {
        assertEquals(Set.of(), broken("mingli", password));
    }

    @ParameterizedTest
    @CsvSource({
        "'', REQUIRED",
        "'          ', REQUIRED",
        "kV7#rumbl, TOO_SHORT",
        "rumblestone7, KINDS",
        "RUMBLESTONE7, KINDS",
        "rumble stone, KINDS",
        "kV7#MingLi-Tor, USERNAME",
        "kV7#rrrrumble, RUN",
        "kV7#rumble23456, RUN",
        "kV7#rumbleVuTsR, RUN",
        "Password2023!, WEAK",
        "P@ssw0rd1987!, WEAK",
        "Huitong@2026#x, WEAK",
        "1qaz@WSX3edc, WEAK",
        "Woaini5201314!, WEAK",
        "Admin-Admin-1x, WEAK"
    })
    void badOnesAreToldWhy(String password, String code) {
        assertEquals(Set.of(code), broken("mingli", password));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertEquals(Set.of("TOO_SHORT", "KINDS", "RUN", "WEAK"), broken("mingli", "1234567"));
    }

    /** Four bytes each, as rare characters of names have. */
    @Test
    void lengthIsCountedInCharactersBelowAndInBytesAbove() {
        assertEquals(Set.of("TOO_SHORT"), broken("mingli", "𬭚𬭚Ab1𬭚𬭚"));
        assertEquals(Set.of("TOO_LONG"), broken("mingli", "Ab1" + "汉字拼音".repeat(6)));
        assertEquals(Set.of(), broken("mingli", "Ab1" + "汉字拼音".repeat(5)));
    }

    @Test
    void twoLettersOfAUserNameAreNotHeldAgainstAnyone() {
        assertEquals(Set.of(), broken("li", "kV7#goblin-Tor"));
    }

    private static Set<String> broken(String username, String password) {
        return PasswordRules.check(username, password).all().stream()
                .map(FieldError::code)
                .collect(Collectors.toSet());
    }
}
