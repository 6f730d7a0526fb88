package org.huitong.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.assistant.Ranked.Part;
import org.huitong.assistant.Ranked.Verdict;
import org.huitong.assistant.Reason.Kind;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.Test;

/** What each hall is given its points for, and what is said of those that do not fit. */
class RankingTest {
    private static final Slot MORNING = Instances.slot(9, 12);

    private static Occupied booked(String room, String forum, Slot slot) {
        return Instances.fixed(room, forum, slot);
    }

    private static Ranked of(List<Ranked> ranked, String room) {
        return ranked.stream()
                .filter(r -> r.room().code().equals(room))
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(Ranked ranked) {
        return ranked.reasons().stream().map(Reason::kind).toList();
    }

    @Test
    void theHallThatIsBestUsedComesFirst() {
        Problem problem = Instances.problem(
                List.of(Instances.room("wide", "V", 400), Instances.room("right", "V", 110)), List.of(), List.of());
        List<Ranked> ranked = Ranking.of(problem, Instances.task("a", 100, MORNING));
        assertEquals(
                List.of("right", "wide"),
                ranked.stream().map(r -> r.room().code()).toList());
        Ranked best = ranked.get(0);
        assertEquals(Verdict.FITS, best.verdict());
        assertEquals(
                Map.of(Part.SEATS, 36, Part.EQUIPMENT, 20, Part.DISTANCE, 0, Part.NEIGHBOURS, 15, Part.GAPS, 10),
                best.parts());
        assertEquals(81, best.score());
        assertEquals(List.of(Kind.SEATS, Kind.DISTANCE_UNKNOWN, Kind.ALONE, Kind.QUIET), kinds(best));
        assertEquals(10, ranked.get(1).parts().get(Part.SEATS));
    }

    @Test
    void whatIsWishedForNearAndTogetherIsWorthPoints() {
        Task task = new Task(
                "a",
                100,
                60,
                List.of(Layout.THEATRE),
                Set.of("screen"),
                Set.of("booth", "loop"),
                List.of(MORNING),
                null,
                List.of(),
                Map.of("near", 3000));
        Problem problem = Instances.problem(
                List.of(
                        Instances.room("A", "near", 100, "screen", "booth"),
                        Instances.room("B", "far", 100, "screen", "booth", "loop"),
                        Instances.room("X", "near", 10),
                        Instances.room("Y", "near", 10),
                        Instances.room("Z", "far", 10)),
                List.of(booked("X", "x", MORNING), booked("Y", "y", MORNING), booked("Z", "z", MORNING)),
                List.of());
        List<Ranked> ranked = Ranking.of(problem, task);
        assertEquals(
                Map.of(Part.SEATS, 40, Part.EQUIPMENT, 10, Part.DISTANCE, 12, Part.NEIGHBOURS, 10, Part.GAPS, 10),
                of(ranked, "A").parts());
        assertEquals(
                Map.of(Part.SEATS, 40, Part.EQUIPMENT, 20, Part.DISTANCE, 0, Part.NEIGHBOURS, 5, Part.GAPS, 10),
                of(ranked, "B").parts());
        assertTrue(of(ranked, "A").reasons().contains(new Reason(Kind.WISHES_MISSING, 0, 0, List.of("loop"))));
        assertTrue(of(ranked, "A").reasons().contains(Reason.of(Kind.CONFIRMED, 60, 0)));
        assertTrue(of(ranked, "B").reasons().contains(Reason.of(Kind.WISHES_MET, "booth", "loop")));
    }

    @Test
    void neighboursInTheHallLeaveLessAir() {
        // Torn down by half past seven, half an hour before the set-up at eight; the next is set up at two.
        Slot before = Instances.slot(5, 7);
        Slot after = Instances.slot(15, 17);
        Problem problem = Instances.problem(
                List.of(Instances.room("A", "V", 100)),
                List.of(booked("A", "early", before), booked("A", null, after)),
                List.of());
        Ranked ranked = Ranking.of(problem, Instances.task("a", 100, MORNING)).get(0);
        assertEquals(3, ranked.parts().get(Part.GAPS), "30 of 120 minutes");
        assertTrue(ranked.reasons().contains(new Reason(Kind.BEFORE, 30, 0, List.of("early"))));
        assertTrue(ranked.reasons().contains(new Reason(Kind.AFTER, 90, 0, List.of())), "without a name");
    }

    @Test
    void hallsThatDoNotFitSayWhy() {
        Room closed = new Room(
                "closed",
                "V",
                Map.of(Layout.THEATRE, 100),
                Set.of("screen"),
                true,
                List.of(),
                List.of(new Span(0, 24 * 60)));
        Room tables =
                new Room("tables", "V", Map.of(Layout.BANQUET, 100), Set.of("screen"), true, List.of(), List.of());
        Problem problem = Instances.problem(
                List.of(
                        Instances.room("small", "V", 99, "screen"),
                        Instances.room("bare", "V", 100),
                        closed,
                        tables,
                        Instances.room("taken", "V", 100, "screen")),
                List.of(booked("taken", "x", MORNING)),
                List.of());
        List<Ranked> ranked = Ranking.of(problem, Instances.needing(Instances.task("a", 100, MORNING), "screen"));
        assertTrue(ranked.stream().allMatch(r -> r.verdict() == Verdict.UNFIT && r.score() == 0));
        assertEquals(
                List.of(Reason.of(Kind.TOO_SMALL, 99, 100)), of(ranked, "small").reasons());
        assertEquals(
                List.of(Reason.of(Kind.NEEDS_MISSING, "screen")),
                of(ranked, "bare").reasons());
        assertEquals(List.of(Reason.of(Kind.CLOSED)), of(ranked, "closed").reasons());
        assertEquals(List.of(Reason.of(Kind.NO_LAYOUT)), of(ranked, "tables").reasons());
        assertEquals(List.of(Reason.of(Kind.TAKEN, "x")), of(ranked, "taken").reasons());
    }

    @Test
    void whatMustMoveIsNamedIfItCan() {
        List<Room> rooms = List.of(Instances.room("A", "V", 100), Instances.room("B", "V", 60));
        Task inTheWay = Instances.at(Instances.task("x", 50, MORNING), "A");
        Task tooMany = Instances.at(Instances.task("x", 90, MORNING), "A");
        List<Occupied> fixed = List.of(booked("A", "x", MORNING));
        Task task = Instances.task("a", 100, MORNING);

        Ranked after = of(Ranking.of(Instances.problem(rooms, fixed, List.of(inTheWay)), task), "A");
        assertEquals(Verdict.AFTER_A_MOVE, after.verdict());
        assertEquals(Reason.of(Kind.MUST_MOVE, "x", "B"), after.reasons().get(0));

        assertEquals(
                Verdict.UNFIT,
                of(Ranking.of(Instances.problem(rooms, fixed, List.of(tooMany)), task), "A")
                        .verdict());
    }

    @Test
    void aSecondLayoutIsTakenWhereTheFirstHoldsTooFew() {
        Room hall = new Room(
                "A", "V", Map.of(Layout.CLASSROOM, 60, Layout.THEATRE, 120), Set.of(), false, List.of(), List.of());
        Task task = new Task(
                "a",
                100,
                0,
                List.of(Layout.CLASSROOM, Layout.THEATRE),
                Set.of(),
                Set.of(),
                List.of(MORNING),
                null,
                List.of(),
                Map.of());
        Ranked ranked = Ranking.of(Instances.problem(List.of(hall), List.of(), List.of()), task)
                .get(0);
        assertEquals(Layout.THEATRE, ranked.layout());
        assertTrue(kinds(ranked).containsAll(List.of(Kind.SECOND_LAYOUT, Kind.STEPS)));
    }
}
