package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One-time passwords against the standard's own numbers, and against clocks that are off. */
class TotpTest {
    /** {@code 12345678901234567890} of RFC 6238, appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.parse("2023-07-10T01:00:14Z");

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second))));
    }

    @ParameterizedTest
    @ValueSource(ints = {-30, 0, 30})
    void clockThatIsOneStepOffIsForgiven(int seconds) {
        long step = Totp.step(NOW.plusSeconds(seconds));
        assertEquals(OptionalLong.of(step), Totp.acceptedStep(SECRET, Totp.code(SECRET, step), NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, -60, 60, 300})
    void clockThatIsFurtherOffIsNot(int seconds) {
        String code = Totp.code(SECRET, Totp.step(NOW.plusSeconds(seconds)));
        assertEquals(OptionalLong.empty(), Totp.acceptedStep(SECRET, code, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "abcdef", "1234567", "一二三四五六"})
    void whatIsNoCodeIsRefused(String typed) {
        assertEquals(OptionalLong.empty(), Totp.acceptedStep(SECRET, typed, NOW));
    }

    @Test
    void codeMayBeTypedInGroups() {
        String code = Totp.code(SECRET, Totp.step(NOW));
        String typed = code.substring(0, 3) + " " + code.substring(3);
        assertTrue(Totp.acceptedStep(SECRET, typed, NOW).isPresent());
    }

    @Test
    void secretsAreLongEnoughAndNeverTheSame() {
        assertTrue(Totp.newSecret().matches("[A-Z2-7]{32}"));
        assertNotEquals(Totp.newSecret(), Totp.newSecret());
    }

    @Test
    void addressIsWhatAppsRead() {
        assertEquals(
                "otpauth://totp/Hui%20tong:li%3Aming?secret=" + SECRET
                        + "&issuer=Hui%20tong&algorithm=SHA1&digits=6&period=30",
                Totp.address("Hui tong", "li:ming", SECRET));
        assertEquals(Duration.ofSeconds(30), Totp.STEP);
    }
}
