package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.huitong.venue.Layout;
import org.huitong.venue.Period;
import org.junit.jupiter.api.Test;

/** Which hall is proposed first. */
class HallOptionTest {
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
    void hallThatIsShutOrBlockedIsNoChoiceAndOneThatIsOnlyPenciledInIs() {
        var block = new HallView.Shut(new Period(Ground.NINE, Ground.NOON), "repair");
        var before = new HallView.Shut(new Period(Ground.NINE.minusSeconds(9000), Ground.NINE.minusSeconds(5400)), "x");
        List<HallView> halls = List.of(
                Views.hall("blocked", Map.of(Layout.THEATRE, 300), List.of(block)),
                Views.hall("beside", Map.of(Layout.THEATRE, 300), List.of(before)),
                Views.hall("penciled", Map.of(Layout.THEATRE, 300), List.of(), Views.provisional(booking(3))));
        assertEquals(
                List.of("beside SUITABLE", "penciled SUITABLE", "blocked SHUT"),
                HallOption.ranked(halls, Layout.THEATRE, Ground.morning(), 200, 0).stream()
                        .map(option -> option.hall().code() + " " + option.verdict())
                        .toList());
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
        return Views.hall(code, capacities, List.of(), bookings);
    }

    private static BookingView booking(long id) {
        return Views.booking(id, "05", "H", Ground.times(Ground.NOON, Ground.NOON.plusSeconds(3600)));
    }
}
