package org.huitong.agenda;

import static org.huitong.agenda.Plans.at;
import static org.huitong.agenda.Plans.forum;
import static org.huitong.agenda.Plans.hall;
import static org.huitong.agenda.Plans.item;
import static org.huitong.agenda.Plans.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes the content of the next version. */
class SnapshotTest {
    private static final PlannedForum A = forum("A", "18T09:00", "18T11:00", List.of());
    private static final PlannedForum B = forum("B", "18T09:00", "18T11:00", List.of());
    private static final PlannedForum B_LATER = forum("B", "18T10:00", "18T12:00", List.of());
    private static final PlannedForum C = forum("C", "19T09:00", "19T11:00", List.of());

    @Test
    void whatIsNotChosenStaysAsItWas() {
        assertEquals(List.of(A, B), Snapshot.mix(List.of(A, B), List.of(A, B_LATER, C), Set.of()));
        assertEquals(List.of(A, B_LATER), Snapshot.mix(List.of(A, B), List.of(A, B_LATER, C), Set.of("B")));
        assertEquals(List.of(A, B, C), Snapshot.mix(List.of(A, B), List.of(A, B_LATER, C), Set.of("C")));
    }

    @Test
    void whatIsGoneFromTheDraftGoesOnlyWhenItIsChosen() {
        assertEquals(List.of(A, B), Snapshot.mix(List.of(A, B), List.of(A), Set.of("A")));
        assertEquals(List.of(A), Snapshot.mix(List.of(A, B), List.of(A), Set.of("B")));
    }

    @Test
    void eachForumKnowsSinceWhenItIsAsItIs() {
        Snapshot first = Snapshot.of(1, at("01T09:00"), Published.NOTHING, List.of(A, B));
        var one = new Published(1, at("01T09:00"), first.forums(), first.withdrawn());
        Snapshot second = Snapshot.of(2, at("02T09:00"), one, List.of(A, B_LATER));
        assertEquals(List.of(A.since(1, at("01T09:00")), B_LATER.since(2, at("02T09:00"))), second.forums());
    }

    @Test
    void whatIsWithdrawnIsRememberedUntilItComesBack() {
        var one = new Published(
                1, at("01T09:00"), List.of(A.since(1, at("01T09:00")), B.since(1, at("01T09:00"))), List.of());
        Snapshot second = Snapshot.of(2, at("02T09:00"), one, List.of(A));
        assertEquals(List.of(B.since(2, at("02T09:00"))), second.withdrawn());
        var two = new Published(2, at("02T09:00"), second.forums(), second.withdrawn());
        assertEquals(
                second.withdrawn(),
                Snapshot.of(3, at("03T09:00"), two, List.of(A, C)).withdrawn());
        Snapshot back = Snapshot.of(3, at("03T09:00"), two, List.of(A, B));
        assertEquals(List.of(), back.withdrawn());
        assertEquals(B.since(3, at("03T09:00")), back.forums().get(1));
    }

    @Test
    void isReadAsItWasStored() {
        var snapshot = new Snapshot(
                List.of(forum(
                                "05",
                                "19T09:00",
                                "19T11:45",
                                List.of(hall("H3")),
                                item(7, "演讲", "19T09:00", "19T09:30", speaker("王𬭚", "主任")))
                        .since(2, at("02T09:00"))),
                List.of(A));
        assertEquals(snapshot, Snapshot.parse(snapshot.text()));
    }

    @Test
    void whatALaterReleaseAddsDoesNotKeepItFromBeingRead() {
        String text = new Snapshot(List.of(A), List.of()).text();
        assertEquals(
                new Snapshot(List.of(A), List.of()),
                Snapshot.parse(text.replace("\"code\":\"A\"", "\"code\":\"A\",\"colour\":\"red\"")));
    }

    @Test
    void aChoiceStandsForWhatWasSeen() {
        Choice seen = Choice.all(List.of(B), List.of(B_LATER)).get(0);
        assertEquals("B", seen.code());
        assertNotEquals(seen, Choice.all(List.of(A), List.of(B)).get(0));
        assertEquals(List.of(), Choice.all(List.of(B.since(4, at("01T09:00"))), List.of(B)));
        assertEquals(
                List.of("B:gone"),
                Choice.all(List.of(B), List.of()).stream().map(Choice::value).toList());
    }
}
