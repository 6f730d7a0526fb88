package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.huitong.kit.QuantityRule.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of something a hall needs. */
class QuantityRuleTest {
    @ParameterizedTest(name = "{0} {1} per {2} in a hall of {3} seats with {4} people: {5}")
    @CsvSource({
        "FIXED, 2, 1, 400, 300, 2",
        "FIXED, 1, 1, 0, 0, 1",
        "SEATS, 1, 1, 270, 120, 270",
        "SEATS, 1, 50, 250, 0, 5",
        "SEATS, 1, 50, 251, 0, 6",
        "SEATS, 2, 100, 250, 0, 6",
        "EXPECTED, 1, 150, 400, 150, 1",
        "EXPECTED, 1, 150, 400, 151, 2",
        "EXPECTED, 1, 1, 400, 333, 333",
        // Nothing is known of the people yet: as many as there are seats.
        "EXPECTED, 1, 5, 400, 0, 80",
        // A hall without a number still needs one group.
        "SEATS, 3, 100, 0, 0, 3",
        "SEATS, 10000, 1, 10000, 0, 100000",
    })
    void countsBegunGroups(Basis basis, int amount, int per, int seats, int expected, int quantity) {
        assertEquals(quantity, new QuantityRule(basis, amount, per).of(seats, expected));
    }
}
