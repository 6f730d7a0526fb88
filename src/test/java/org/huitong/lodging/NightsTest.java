package org.huitong.lodging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.Invalid;
import org.junit.jupiter.api.Test;

/** Runs of nights, and stays made of them. */
class NightsTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 16);

    private static LocalDate night(int number) {
        return FIRST.plusDays(number - 1);
    }

    @Test
    void oneNightEndsOnTheNextMorning() {
        var night = new Nights(FIRST, FIRST);
        assertEquals(1, night.count());
        assertEquals(night(2), night.checkOut());
        assertEquals(List.of(FIRST), night.list());
    }

    @Test
    void bothEndsAreIncluded() {
        var nights = new Nights(night(1), night(3));
        assertEquals(3, nights.count());
        assertEquals(List.of(night(1), night(2), night(3)), nights.list());
    }

    @Test
    void backwardsOrEndlessIsRefused() {
        assertThrows(Invalid.class, () -> new Nights(night(2), night(1)));
        assertThrows(Invalid.class, () -> new Nights(night(1), night(61)));
        assertEquals(60, new Nights(night(1), night(60)).count());
    }

    @Test
    void runsMeetOnACommonNightOnly() {
        var two = new Nights(night(2), night(3));
        assertTrue(two.meets(new Nights(night(3), night(5))));
        assertTrue(new Nights(night(1), night(5)).meets(two));
        assertFalse(two.meets(new Nights(night(4), night(5))));
        assertFalse(two.meets(new Nights(night(1), night(1))));
    }

    @Test
    void gapsPartRuns() {
        assertEquals(
                List.of(new Nights(night(1), night(2)), new Nights(night(4), night(4))),
                Nights.runs(List.of(night(4), night(1), night(2), night(2))));
        assertEquals(List.of(), Nights.runs(List.of()));
    }

    @Test
    void aStayIsReadBackFromItsKey() {
        var stay = new Stay("G1", "501", 2, night(1), night(2));
        assertEquals(Optional.of(stay), Stay.ofKey(stay.key()));
        for (String nonsense : List.of("", "G1", "G1/501/x/2023-07-16/2023-07-17", "G1/501/1/16 July/17 July")) {
            assertEquals(Optional.empty(), Stay.ofKey(nonsense), nonsense);
        }
    }
}
