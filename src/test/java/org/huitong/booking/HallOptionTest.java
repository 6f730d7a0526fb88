package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.Test;

/** Which hall is proposed first. */
class HallOptionTest {
    private static final LocalText NAME = LocalText.of("厅", "hall");
    private static final List<HallView> HALLS = List.of(
            hall("huge", 900),
            hall("taken", 210, booking(1)),
            hall("tiny", 30),
            hall("close", 220),
            hall("small", 180),
            hall("banquet-only", 0),
            hall("taken-small", 100, booking(2)));

    @Test
    void freeAndBigEnoughFirstTheClosestFitOnTop() {
        assertEquals(
                List.of(
                        "close SUITABLE",
                        "huge SUITABLE",
                        "small TOO_SMALL",
                        "tiny TOO_SMALL",
                        "taken TAKEN",
                        "taken-small TAKEN",
                        "banquet-only NO_LAYOUT"),
                ranked(200, 0));
    }

    @Test
    void bookingThatGivesWayDoesNotStandInItsOwnWay() {
        assertEquals("taken SUITABLE", ranked(200, 1).get(0));
    }

    @Test
    void hallsKeepTheirOrderWhileNobodyKnowsHowManyCome() {
        assertEquals(
                List.of("huge SUITABLE", "tiny SUITABLE", "close SUITABLE", "small SUITABLE"),
                ranked(0, 0).subList(0, 4));
    }

    @Test
    void exactlyEnoughIsEnough() {
        assertEquals("close SUITABLE", ranked(220, 0).get(0));
        assertEquals("huge SUITABLE", ranked(221, 0).get(0));
    }

    private static List<String> ranked(int expected, long self) {
        return HallOption.ranked(HALLS, Layout.THEATRE, Ground.morning(), expected, self).stream()
                .map(option -> option.hall().code() + " " + option.verdict())
                .toList();
    }

    private static HallView hall(String code, int theatre, BookingView... bookings) {
        Map<Layout, Integer> capacities =
                theatre == 0 ? Map.of(Layout.BANQUET, 300) : Map.of(Layout.THEATRE, theatre, Layout.BANQUET, 10);
        return new HallView(
                1, code, NAME, "V", NAME, "1F", BigDecimal.TEN, true, List.of(), capacities, List.of(bookings));
    }

    private static BookingView booking(long id) {
        return new BookingView(
                id,
                0,
                "05",
                NAME,
                "H",
                NAME,
                Layout.THEATRE,
                100,
                0,
                Ground.times(Ground.NOON, Ground.NOON.plusSeconds(3600)),
                Ground.NOON,
                Ground.NOON.plusSeconds(3600));
    }
}
