package org.huitong.lodging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.LocalText;
import org.junit.jupiter.api.Test;

/** Totals of a class of hotels, and whether its beds suffice. */
class ClassSummaryTest {
    private static final LocalDate EVE = LocalDate.of(2023, 7, 17);

    private static HotelSummary hotel(NightCount... nights) {
        return new HotelSummary("H", HotelClass.GUEST, LocalText.of("酒店", "Hotel"), 3, 5, List.of(nights));
    }

    private static ClassSummary summary(long waiting) {
        return new ClassSummary(
                HotelClass.GUEST,
                List.of(
                        hotel(new NightCount(EVE, 5, 4), new NightCount(EVE.plusDays(1), 5, 1)),
                        hotel(new NightCount(EVE, 5, 3))),
                waiting);
    }

    @Test
    void hotelsAddUpNightByNight() {
        assertEquals(
                List.of(new NightCount(EVE, 10, 7), new NightCount(EVE.plusDays(1), 5, 1)),
                summary(0).nights());
        assertEquals(6, summary(0).rooms());
        assertEquals(10, summary(0).beds());
    }

    @Test
    void theTightestNightDecidesWhetherBedsSuffice() {
        assertEquals(Optional.of(new NightCount(EVE, 10, 7)), summary(0).tightest());
        assertEquals(0, summary(3).shortage());
        assertEquals(1, summary(4).shortage());
    }

    @Test
    void withoutHotelsEveryoneWaits() {
        var none = new ClassSummary(HotelClass.AUDIENCE, List.of(), 7L);
        assertEquals(Optional.empty(), none.tightest());
        assertEquals(7, none.shortage());
    }
}
