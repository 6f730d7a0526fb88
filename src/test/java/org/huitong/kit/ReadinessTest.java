package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How far a hall is: what counts, what is late, what is next. */
class ReadinessTest {
    private final Checklist checklist = Halls.checklist(
            Halls.item("a"),
            Halls.item("b", QuantityRule.fixed(1), 12, false, true),
            Halls.item("c", QuantityRule.fixed(1), -1, false, true),
            Halls.item("optional", QuantityRule.fixed(1), 48, false, false));

    @Test
    void countsRequiredItemsOnly() {
        assertEquals(new Readiness(3, 0, 1, Halls.SET_UP.minus(Duration.ofHours(4))), checklist.readiness(Halls.NOW));
    }

    @Test
    void itemCountsWhenBothSidesHaveSigned() {
        KitItem a = checklist.items.get(0);
        a.done("crew", Halls.NOW);
        a.sign(Side.VENUE, "venue", Halls.NOW);
        assertEquals(0, checklist.readiness(Halls.NOW).settled());
        a.sign(Side.HOST, "host", Halls.NOW);
        Readiness readiness = checklist.readiness(Halls.NOW);
        assertEquals(new Readiness(3, 1, 1, Halls.SET_UP.plus(Duration.ofHours(1))), readiness);
        assertEquals(33, readiness.percent());
        assertFalse(readiness.ready());
    }

    @Test
    void isReadyWhenAllRequiredItemsAreSettledOrNotNeeded() {
        Halls.settle(checklist.items.get(0));
        Halls.settle(checklist.items.get(1));
        checklist.items.get(2).notNeeded("built in", "venue", Halls.NOW);
        Readiness readiness = checklist.readiness(Halls.NOW);
        assertEquals(new Readiness(2, 2, 0, null), readiness);
        assertTrue(readiness.ready());
        assertEquals(100, readiness.percent());
    }

    @Test
    void isNeverAHundredBeforeTheLast() {
        assertEquals(99, new Readiness(250, 249, 0, null).percent());
    }

    @Test
    void isReadyWhereNothingIsRequired() {
        assertEquals(100, Halls.checklist().readiness(Halls.NOW).percent());
        assertTrue(Halls.checklist().readiness(Halls.NOW).ready());
    }

    @Test
    void isNotReadyWhileSomethingIsToBeLookedAtAgain() {
        checklist.items.stream().filter(KitItem::needed).forEach(Halls::settle);
        checklist.items.get(0).rebook(true);
        assertFalse(checklist.readiness(Halls.NOW).ready());
    }
}
