package org.huitong.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.huitong.assistant.Forecast.Level;
import org.huitong.platform.LocalText;
import org.huitong.registration.ForumDemand;
import org.junit.jupiter.api.Test;

/** When a hall counts as full, and how far people sleep from it. */
class ForecastTest {
    private static Level level(int seats, long confirmed, long held, long waiting, long coming) {
        return new Forecast(
                        "a",
                        LocalText.of("甲", "A"),
                        seats == 0 ? List.of() : List.of("H"),
                        seats,
                        new ForumDemand(confirmed, held, waiting, 0),
                        coming)
                .level();
    }

    @Test
    void aHallIsFullWhenEverySeatHasSomebody() {
        assertEquals(Level.FULL, level(100, 60, 40, 0, 0));
        assertEquals(Level.FINE, level(100, 60, 39, 0, 0));
        assertEquals(Level.WILL_BE_FULL, level(100, 60, 39, 1, 0));
        assertEquals(Level.WILL_BE_FULL, level(100, 60, 0, 0, 40));
        assertEquals(Level.FINE, level(100, 60, 0, 0, 39));
        assertEquals(Level.NO_HALL, level(0, 60, 0, 0, 0));
    }

    @Test
    void theLastWeekGoesOnUntilTheFirstDay() {
        assertEquals(16, Forecast.coming(14, 8));
        assertEquals(1, Forecast.coming(1, 8));
        assertEquals(0, Forecast.coming(14, 0));
        assertEquals(0, Forecast.coming(14, -3));
    }

    /** A degree of a great circle is 111.195 km on this sphere. */
    @Test
    void distancesAreThoseOfTheGreatCircle() {
        var equator = new Distances.Point(0, 118);
        assertEquals(111_195, Distances.between(equator, new Distances.Point(0, 119)), 1);
        assertEquals(111_195, Distances.between(equator, new Distances.Point(1, 118)), 1);
        var xiamen = new Distances.Point(24.48, 118.08);
        assertEquals(101_203, Distances.between(xiamen, new Distances.Point(24.48, 119.08)), 5);
    }

    @Test
    void theAverageCountsPeopleNotHotels() {
        var here = new Distances.Point(0, 118);
        var beds = List.of(new Distances.Beds(here, 3), new Distances.Beds(new Distances.Point(1, 118), 1));
        assertEquals(OptionalInt.of(27_799), Distances.average(here, beds));
        assertEquals(OptionalInt.empty(), Distances.average(here, List.of()));
    }
}
