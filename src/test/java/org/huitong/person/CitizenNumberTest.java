package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What MOD 11-2 promises, on the two examples of GB 11643-1999 and two made-up numbers. */
class CitizenNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "000000199001010018", "00000019850228002X"})
    void ofAllElevenCheckCharactersOneIsRight(String number) {
        String body = number.substring(0, 17);
        assertEquals(number, CheckDigits.complete(body));
        for (char check : "0123456789X".toCharArray()) {
            assertEquals(number.charAt(17) == check, checks(body + check), body + check);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void everySingleWrongDigitIsNoticed(String number) {
        for (int i = 0; i < 17; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = number.substring(0, i) + digit + number.substring(i + 1);
                assertEquals(changed.equals(number), checks(changed), changed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void everySwapOfNeighboursIsNoticed(String number) {
        int swaps = 0;
        for (int i = 0; i < 16; i++) {
            if (number.charAt(i) != number.charAt(i + 1)) {
                String swapped =
                        number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2);
                assertFalse(checks(swapped), swapped);
                swaps++;
            }
        }
        assertTrue(swaps > 8, "the examples must hold enough unlike neighbours");
    }

    private static boolean checks(String number) {
        return CitizenNumber.of(number).orElseThrow().checks();
    }
}
