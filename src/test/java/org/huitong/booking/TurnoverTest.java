package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.Stream;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long it takes to set a hall anew, and who comes too soon. */
class TurnoverTest {
    private final Turnover turnover = UsualTurnover.get();

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "THEATRE, THEATRE, 0",
        "BANQUET, BANQUET, 0",
        "THEATRE, CLASSROOM, 30",
        "U_SHAPE, CLASSROOM, 30",
        "THEATRE, BANQUET, 60",
        "BANQUET, U_SHAPE, 60"
    })
    void dependsOnBothLayouts(Layout before, Layout after, long minutes) {
        assertEquals(Duration.ofMinutes(minutes), turnover.between(before, after));
        assertEquals(Duration.ofMinutes(minutes), turnover.between(after, before));
    }

    @ParameterizedTest(name = "{0} minutes")
    @CsvSource({"0, true", "59, true", "60, false", "61, false"})
    void exactlyEnoughIsEnoughBeforeAndAfter(long gap, boolean tooShort) {
        Times theatre = Ground.morning();
        Duration length = Duration.between(theatre.setUp(), theatre.tearDown());
        for (Duration away :
                new Duration[] {length.plusMinutes(gap), length.plusMinutes(gap).negated()}) {
            Times banquet = theatre.moved(away, Duration.ZERO);
            assertEquals(
                    tooShort,
                    turnover.tooShort(Stream.of(in(Layout.THEATRE, theatre)), Layout.BANQUET, banquet)
                            .isPresent());
        }
    }

    @Test
    void gapAndNeedAreTold() {
        Times theatre = Ground.morning();
        Times later = theatre.moved(
                Duration.between(theatre.setUp(), theatre.tearDown()).plusMinutes(20), Duration.ZERO);
        Turnover.Short found = turnover.tooShort(Stream.of(in(Layout.THEATRE, theatre)), Layout.BANQUET, later)
                .orElseThrow();
        assertEquals(Duration.ofMinutes(20), found.gap());
        assertEquals(Duration.ofMinutes(60), found.needed());
    }

    private static Booking in(Layout layout, Times times) {
        return new Booking(null, null, new Wish("H", layout, times), Terms.PLAIN);
    }
}
