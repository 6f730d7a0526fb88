package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huitong.platform.Refused;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.Test;

/** When a hall may be opened, and when it is open no more. */
class ChecklistTest {
    private final Checklist checklist = Halls.checklist(Halls.item("stage"), Halls.item("sound"));

    @Test
    void isNotOpenedWhileSomethingIsMissing() {
        Halls.settle(checklist.items.get(0));
        refused("KIT_NOT_READY", () -> checklist.open("venue", null, Halls.NOW));
        assertEquals(null, checklist.openedAt);
    }

    @Test
    void isOpenedWhenAllIsSignedOff() {
        checklist.items.forEach(Halls::settle);
        checklist.open("venue", null, Halls.NOW);
        assertEquals(Halls.NOW, checklist.openedAt);
        refused("KIT_OPENED", () -> checklist.open("venue", null, Halls.NOW));
    }

    @Test
    void isOpenedNeverthelessForAReason() {
        checklist.open("organiser", "the forum waits at the door", Halls.NOW);
        assertEquals("the forum waits at the door", checklist.openedReason);
    }

    @Test
    void isOpenNoMoreInAnotherHallOrLayout() {
        checklist.items.forEach(Halls::settle);
        checklist.open("venue", null, Halls.NOW);
        Hall hall = checklist.hall;
        hall.id = 7L;
        assertFalse(checklist.rebook(hall, Halls.wish(hall, Layout.THEATRE, Halls.SET_UP), 100));
        assertEquals(Halls.NOW, checklist.openedAt);
        assertTrue(checklist.rebook(hall, Halls.wish(hall, Layout.CLASSROOM, Halls.SET_UP), 100));
        assertEquals(null, checklist.openedAt);
        assertEquals(120, checklist.seats);
    }

    @Test
    void openingIsTakenBackForAReasonThatStandsUntilItIsOpenedAgain() {
        refused("KIT_NOT_OPENED", () -> checklist.takeBackOpening("venue", "too early", Halls.NOW));
        checklist.items.forEach(Halls::settle);
        checklist.open("venue", null, Halls.NOW);
        checklist.takeBackOpening("venue", "water on the floor", Halls.NOW);
        assertEquals(null, checklist.openedAt);
        assertEquals(null, checklist.openedBy);
        assertEquals("water on the floor", checklist.shutReason);
        checklist.open("venue", null, Halls.NOW);
        assertEquals(null, checklist.shutAt);
        assertEquals(null, checklist.shutReason);
    }

    @Test
    void isNotChangedAfterItsBookingIsGone() {
        checklist.close(Halls.NOW);
        refused("KIT_CLOSED", checklist::requireLiving);
        refused("KIT_CLOSED", () -> checklist.open("venue", "why", Halls.NOW));
    }

    private static void refused(String code, Runnable deed) {
        assertEquals(code, assertThrows(Refused.class, deed::run).code());
    }
}
