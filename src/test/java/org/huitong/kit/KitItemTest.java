package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.huitong.platform.Refused;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.Test;

/** The moves of an item, and what each refuses. */
class KitItemTest {
    private final Checklist checklist = Halls.checklist(Halls.item("stage"));
    private final KitItem item = checklist.items.get(0);

    @Test
    void isPutInPlaceThenSignedByTwoSides() {
        assertFalse(item.settled());
        item.done("crew", Halls.NOW);
        assertEquals(List.of(KitItem.State.DONE, "crew", Halls.NOW), List.of(item.state, item.doneBy, item.doneAt));
        item.sign(Side.VENUE, "a", Halls.NOW);
        assertFalse(item.settled());
        item.sign(Side.HOST, "b", Halls.NOW);
        assertTrue(item.settled());
        assertEquals("b", item.signature(Side.HOST).orElseThrow().signedBy);
    }

    @Test
    void isNotSignedBeforeItStandsThere() {
        refused("KIT_NOT_DONE", () -> item.sign(Side.VENUE, "a", Halls.NOW));
    }

    @Test
    void isNotSignedTwiceForOneSide() {
        item.done("crew", Halls.NOW);
        item.sign(Side.VENUE, "a", Halls.NOW);
        refused("KIT_SIGNED_ALREADY", () -> item.sign(Side.VENUE, "b", Halls.NOW));
    }

    @Test
    void isNotSignedForBothSidesByOnePerson() {
        item.done("crew", Halls.NOW);
        item.sign(Side.VENUE, "a", Halls.NOW);
        refused("KIT_SAME_SIGNER", () -> item.sign(Side.HOST, "a", Halls.NOW));
    }

    @Test
    void signatureThatIsTakenBackStaysOnFileAndCountsNoMore() {
        Halls.settle(item);
        item.takeBack(Side.HOST, "the banner has fallen", "host", Halls.NOW);
        assertFalse(item.settled());
        assertEquals(2, item.signatures.size());
        assertEquals("the banner has fallen", item.signatures.get(1).reason);
        refused("KIT_NOT_SIGNED", () -> item.takeBack(Side.HOST, "again", "host", Halls.NOW));
        item.sign(Side.HOST, "host", Halls.NOW);
        assertTrue(item.settled());
    }

    /** Whoever has taken a signature back may sign for the other side: nothing of theirs counts any more. */
    @Test
    void takenBackSignatureKeepsNobodyFromTheOtherSide() {
        item.done("crew", Halls.NOW);
        item.sign(Side.VENUE, "a", Halls.NOW);
        item.takeBack(Side.VENUE, "wrong side", "a", Halls.NOW);
        item.sign(Side.HOST, "a", Halls.NOW);
        assertEquals("a", item.signature(Side.HOST).orElseThrow().signedBy);
    }

    @Test
    void needsItsPhoto() {
        KitItem banner = Halls.checklist(Halls.item("banner", QuantityRule.fixed(1), 4, true, true))
                .items
                .get(0);
        refused("KIT_PHOTO_MISSING", () -> banner.done("crew", Halls.NOW));
        banner.photographedAt = Halls.NOW;
        banner.done("crew", Halls.NOW);
        assertEquals(KitItem.State.DONE, banner.state);
    }

    @Test
    void isOpenedAgainOnlyWithoutSignatures() {
        refused("KIT_OPEN", item::reopen);
        Halls.settle(item);
        refused("KIT_SIGNED", item::reopen);
        item.takeBack(Side.HOST, "x", "host", Halls.NOW);
        item.takeBack(Side.VENUE, "x", "venue", Halls.NOW);
        item.reopen();
        assertEquals(KitItem.State.OPEN, item.state);
        assertEquals(null, item.doneBy);
    }

    @Test
    void canBeDoneWithout() {
        item.notNeeded("built in", "venue", Halls.NOW);
        assertTrue(item.settled());
        assertFalse(item.needed());
        refused("KIT_NOT_OPEN", () -> item.done("crew", Halls.NOW));
        refused("KIT_NOT_DONE", () -> item.sign(Side.VENUE, "a", Halls.NOW));
        item.reopen();
        assertEquals(null, item.note);
    }

    @Test
    void isNotDoneWithoutOnceItIsSigned() {
        Halls.settle(item);
        refused("KIT_SIGNED", () -> item.notNeeded("too late", "venue", Halls.NOW));
    }

    @Test
    void isOverdueOnlyWhileItIsOpenAndItsTimeIsOver() {
        assertEquals(Halls.SET_UP.minus(Duration.ofHours(4)), item.dueAt);
        assertFalse(item.overdue(item.dueAt));
        assertTrue(item.overdue(item.dueAt.plusMillis(1)));
        item.done("crew", Halls.NOW);
        assertFalse(item.overdue(item.dueAt.plusMillis(1)));
    }

    @Test
    void keepsItsSignaturesWhenTheHallChangesAndIsToBeLookedAtAgain() {
        Halls.settle(item);
        item.rebook(true);
        assertEquals(2, item.signatures.stream().filter(KitSignature::counts).count());
        assertFalse(item.settled());
        item.lookedAt();
        assertTrue(item.settled());
        refused("KIT_LOOKED_AT", item::lookedAt);
    }

    @Test
    void isNotSignedBeforeItWasLookedAtAgain() {
        item.done("crew", Halls.NOW);
        item.rebook(true);
        refused("KIT_LOOK_FIRST", () -> item.sign(Side.VENUE, "a", Halls.NOW));
    }

    @Test
    void staysSettledWhenOnlyTheTimeChanges() {
        Halls.settle(item);
        checklist.rebook(
                checklist.hall,
                Halls.wish(checklist.hall, Layout.THEATRE, Halls.SET_UP.plus(Duration.ofHours(1))),
                100);
        item.rebook(false);
        assertTrue(item.settled());
        assertEquals(Halls.SET_UP.minus(Duration.ofHours(3)), item.dueAt);
    }

    @Test
    void countsAnewInAnotherLayout() {
        Checklist seated = Halls.checklist(
                Halls.item("seats", new QuantityRule(QuantityRule.Basis.SEATS, 1, 1), 4, false, true),
                Halls.item("water", new QuantityRule(QuantityRule.Basis.EXPECTED, 1, 1), -1, false, true));
        assertEquals(List.of(200, 100), quantities(seated));
        assertEquals(Halls.SET_UP.plus(Duration.ofHours(1)), seated.items.get(1).dueAt);
        Hall hall = seated.hall;
        seated.rebook(hall, Halls.wish(hall, Layout.CLASSROOM, Halls.SET_UP), 110);
        seated.items.get(1).done("crew", Halls.NOW);
        seated.items.forEach(each -> each.rebook(false));
        assertEquals(List.of(120, 110), quantities(seated));
        // The number has changed since it was put in place; the other one was not in place yet.
        assertEquals(
                List.of(false, true),
                seated.items.stream().map(each -> each.lookAgain).toList());
    }

    private static List<Integer> quantities(Checklist list) {
        return list.items.stream().map(each -> each.quantity).toList();
    }

    private static void refused(String code, Runnable deed) {
        assertEquals(code, assertThrows(Refused.class, deed::run).code());
    }
}
