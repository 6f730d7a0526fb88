package org.huitong.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huitong.program.Conflict;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.Test;

/** The solver on programmes whose best solution can be seen, and never a broken rule on any. */
class PlacementTest {
    private static final Search.Watch NOBODY = new Search.Watch() {
        @Override
        public void better(long objective, long bound) {
            // Nobody looks.
        }

        @Override
        public void stoppedBy(Runnable stop) {
            // Nobody stops it.
        }
    };

    private static Solution solve(Problem problem) {
        Solution solution = new CpSat(1).solve(problem, 60, NOBODY);
        assertEquals(List.of(), HardRules.broken(problem, solution.placed()));
        return solution;
    }

    /** Hall by forum. */
    private static Map<String, String> halls(Problem problem, Solution solution) {
        var halls = new TreeMap<String, String>();
        solution.placed().forEach(p -> halls.put(problem.tasks().get(p.task()).forum(), p.room()));
        return halls;
    }

    private static final Slot MORNING = Instances.slot(9, 12);

    @Test
    void theSmallestSufficientHallIsTaken() {
        Problem problem = Instances.problem(
                List.of(Instances.room("L", "V", 300), Instances.room("M", "V", 120), Instances.room("S", "V", 80)),
                Instances.task("a", 100, MORNING),
                Instances.task("b", 70, MORNING));
        Solution solution = solve(problem);
        assertEquals(Map.of("a", "M", "b", "S"), halls(problem, solution));
        assertEquals(Solution.Proof.OPTIMAL, solution.proof());
        assertEquals(30, solution.objective());
        assertEquals(30, solution.bound());
        assertEquals(0.0, solution.gap());
    }

    @Test
    void setUpAndTearDownKeepTheHall() {
        List<Room> one = List.of(Instances.room("R", "V", 100));
        Slot next = Instances.slot(12, 14);
        Problem tooClose = Instances.problem(one, Instances.task("a", 50, MORNING), Instances.task("b", 50, next));
        assertEquals(1, solve(tooClose).placed().size());

        // Half an hour to tear down, an hour to set up: at half past one the next may begin, not a minute earlier.
        Slot touching = next.startingAt(MORNING.tearDown() + 60);
        assertEquals(MORNING.occupied().until(), touching.occupied().from());
        assertEquals(
                2,
                solve(Instances.problem(one, Instances.task("a", 50, MORNING), Instances.task("b", 50, touching)))
                        .placed()
                        .size());
    }

    @Test
    void whatIsFixedStaysAndClosedDoorsStayClosed() {
        Room free = Instances.room("free", "V", 500);
        Room closed = new Room(
                "closed", "V", Map.of(Layout.THEATRE, 50), Set.of(), true, List.of(), List.of(new Span(600, 601)));
        Room early = new Room(
                "early", "V", Map.of(Layout.THEATRE, 50), Set.of(), true, List.of(new Span(700, 1440)), List.of());
        Problem problem = Instances.problem(
                List.of(Instances.room("taken", "V", 50), closed, early, free),
                List.of(Instances.fixed("taken", "x", Instances.slot(11, 13))),
                Instances.task("a", 50, MORNING));
        assertEquals(Map.of("a", "free"), halls(problem, solve(problem)));
    }

    @Test
    void whatIsNeededIsThereAndWhatIsWishedCounts() {
        Problem problem = Instances.problem(
                List.of(Instances.room("bare", "V", 60), Instances.room("booth", "V", 200, "booth")),
                Instances.needing(Instances.task("a", 50, MORNING), "booth"),
                Instances.task("b", 50, MORNING));
        assertEquals(Map.of("a", "booth", "b", "bare"), halls(problem, solve(problem)));
    }

    @Test
    void aForumIsMovedOnlyIfItHelpsEnough() {
        List<Room> rooms = List.of(Instances.room("big", "V", 300), Instances.room("small", "V", 100));
        Task settled = Instances.at(Instances.task("a", 100, MORNING), "big");
        Problem alone = Instances.problem(rooms, settled);
        assertEquals(Map.of("a", "big"), halls(alone, solve(alone)), "200 empty seats are no reason to move");

        Problem crowded = Instances.problem(rooms, settled, Instances.task("b", 250, MORNING));
        assertEquals(Map.of("a", "small", "b", "big"), halls(crowded, solve(crowded)));
    }

    /** Who has outgrown a hall has it all the same: nobody else gets it unless there is another one. */
    @Test
    void nobodyIsTurnedOut() {
        List<Room> rooms = List.of(Instances.room("small", "V", 100));
        Task outgrown = Instances.at(Instances.task("a", 200, MORNING), "small");
        Problem problem = Instances.problem(rooms, outgrown, Instances.task("b", 90, MORNING));
        assertEquals(Map.of("a", "small"), halls(problem, solve(problem)));
        assertEquals(
                List.of("a is still in small"),
                HardRules.broken(problem, List.of(new Solution.Placed(1, "small", Layout.THEATRE, MORNING))));
    }

    @Test
    void anotherTimeIsTakenOnlyWhereTheGivenOneCannotBe() {
        List<Room> one = List.of(Instances.room("R", "V", 100));
        Slot afternoon = Instances.slot(15, 18);
        Problem problem =
                Instances.problem(one, Instances.task("a", 50, MORNING), Instances.task("b", 50, MORNING, afternoon));
        Solution solution = solve(problem);
        assertEquals(MORNING, solution.of(0).orElseThrow().slot());
        assertEquals(afternoon, solution.of(1).orElseThrow().slot());
        assertEquals(100 + Costs.OTHER_TIME, solution.objective());
    }

    @Test
    void forumsAtTheSameTimeStayTogether() {
        Problem problem = Instances.problem(
                List.of(Instances.room("A1", "A", 120), Instances.room("A2", "A", 130), Instances.room("B1", "B", 100)),
                Instances.task("a", 120, MORNING),
                Instances.task("b", 100, MORNING));
        assertEquals(Map.of("a", "A1", "b", "A2"), halls(problem, solve(problem)));
    }

    @Test
    void oneForumIsNotInTwoHallsAtOnce() {
        Problem problem = Instances.problem(
                List.of(Instances.room("R", "V", 100), Instances.room("Q", "V", 100)),
                Instances.task("a", 50, MORNING),
                Instances.task("a", 50, MORNING));
        assertEquals(1, solve(problem).placed().size());
    }

    /** Theatre ends at half past twelve; a banquet takes an hour to set. */
    @Test
    void settingAHallAnewTakesItsTime() {
        Room hall = new Room(
                "R", "V", Map.of(Layout.THEATRE, 100, Layout.BANQUET, 100), Set.of(), true, List.of(), List.of());
        Task rows = Instances.task("a", 50, MORNING);
        Slot soon = MORNING.startingAt(MORNING.tearDown() + 60 + 59);
        Slot late = MORNING.startingAt(MORNING.tearDown() + 60 + 60);
        assertEquals(59, Changeover.gap(MORNING, soon));
        Task banquet = Instances.in(Instances.task("b", 50, soon), Layout.BANQUET);
        assertEquals(
                1,
                solve(Instances.problem(List.of(hall), rows, banquet)).placed().size(),
                "a minute is missing");
        assertEquals(
                2,
                solve(Instances.problem(List.of(hall), rows, Instances.task("b", 50, soon)))
                        .placed()
                        .size(),
                "in rows again it can be");
        Problem fixed = Instances.problem(List.of(hall), List.of(Instances.fixed("R", "x", MORNING)), banquet);
        assertEquals(List.of(), solve(fixed).placed(), "what is fixed counts too");
        Problem later = Instances.problem(List.of(hall), rows, banquet.at(List.of(soon, late)));
        assertEquals(late, solve(later).of(1).orElseThrow().slot());
    }

    /** Who has the hall was let in for a reason that holds on. */
    @Test
    void whoIsLetInWithLessTimeMayStay() {
        Room hall = new Room(
                "R", "V", Map.of(Layout.THEATRE, 100, Layout.BANQUET, 100), Set.of(), true, List.of(), List.of());
        Slot soon = MORNING.startingAt(MORNING.tearDown() + 60 + 10);
        Task banquet = Instances.at(Instances.in(Instances.task("b", 50, soon), Layout.BANQUET), "R");
        Problem beside = Instances.problem(List.of(hall), List.of(Instances.fixed("R", "x", MORNING)), banquet);
        assertEquals(50 + Costs.FURTHER_LAYOUT, solve(beside).objective(), "it stays, and not badly");
        Problem both = Instances.problem(List.of(hall), Instances.at(Instances.task("a", 50, MORNING), "R"), banquet);
        assertEquals(2, solve(both).placed().size());
    }

    @Test
    void whatIsPenciledInGivesWayAtACostOnly() {
        List<Room> two = List.of(Instances.room("R", "V", 100), Instances.room("Q", "V", 300));
        List<Occupied> pencil = List.of(Instances.penciled("R", "x", MORNING, 7));
        Problem free = Instances.problem(two, pencil, Instances.task("a", 100, MORNING));
        assertEquals(Map.of("a", "Q"), halls(free, solve(free)), "200 empty seats are cheaper than a host let down");

        Problem full = Instances.problem(two.subList(0, 1), pencil, Instances.task("a", 100, MORNING));
        Solution taken = solve(full);
        assertEquals(Map.of("a", "R"), halls(full, taken));
        assertEquals(Costs.RIVAL, taken.objective());
        var why = new Explanation(full, taken);
        Solution.Placed placed = taken.placed().get(0);
        assertEquals(List.of(7L), why.released(placed));
        assertTrue(why.of(placed).contains(Reason.of(Reason.Kind.TAKES_OVER, "x")));
    }

    @Test
    void aForumIsPutWhereItIsPenciledInUnlessThatIsMuchWorse() {
        List<Room> two = List.of(Instances.room("R", "V", 100), Instances.room("Q", "V", 250));
        Task own = Instances.penciled(Instances.task("a", 100, MORNING), 7, "Q");
        List<Occupied> pencil = List.of(Instances.penciled("Q", "a", MORNING, 7));
        Problem problem = Instances.problem(two, pencil, own);
        Solution solution = solve(problem);
        assertEquals(Map.of("a", "Q"), halls(problem, solution));
        var why = new Explanation(problem, solution);
        assertEquals(List.of(), why.released(solution.placed().get(0)), "it is confirmed");
        assertTrue(why.of(solution.placed().get(0)).contains(Reason.of(Reason.Kind.AS_PENCILED)));

        Problem worse =
                Instances.problem(List.of(Instances.room("R", "V", 100), Instances.room("Q", "V", 900)), pencil, own);
        Solution left = solve(worse);
        assertEquals(Map.of("a", "R"), halls(worse, left));
        assertTrue(new Explanation(worse, left)
                .of(left.placed().get(0))
                .contains(Reason.of(Reason.Kind.NOT_AS_PENCILED, "Q")));
    }

    @Test
    void nobodyIsMadeToBeOnTwoStages() {
        List<Room> one = List.of(Instances.room("R", "V", 100));
        Slot afternoon = Instances.slot(15, 18);
        Slot evening = Instances.slot(20, 22);
        Task still = Instances.task("a", 50, MORNING);
        Task moving = Instances.task("b", 50, MORNING, afternoon, evening);
        Problem alone = Instances.problem(one, still, moving);
        var block = new Meeting(Conflict.Level.BLOCK, "b", afternoon.start(), "c", null, 1);
        Problem blocked = alone.with(List.of(block));
        assertEquals(evening, solve(blocked).of(1).orElseThrow().slot());

        var warn = new Meeting(Conflict.Level.WARN, "b", afternoon.start(), "a", null, 3);
        Problem warned = Instances.problem(one, still, moving.at(List.of(MORNING, afternoon)))
                .with(List.of(warn));
        Solution solution = solve(warned);
        assertEquals(afternoon, solution.of(1).orElseThrow().slot());
        assertTrue(new Explanation(warned, solution)
                .of(solution.of(1).orElseThrow())
                .contains(new Reason(Reason.Kind.PEOPLE_BUSY, 3, 0, List.of("a"))));
    }

    /** A forum that finds no hall is on all the same, and its speakers with it. */
    @Test
    void whoFindsNoHallStillHasItsSpeakers() {
        Slot afternoon = Instances.slot(15, 18);
        Task large = Instances.task("a", 5000, MORNING, afternoon);
        Task moving = Instances.task("b", 50, afternoon, MORNING);
        Problem problem = Instances.problem(
                        List.of(Instances.room("R", "V", 100)),
                        List.of(Instances.fixed("R", "x", afternoon)),
                        large,
                        moving)
                .with(List.of(new Meeting(Conflict.Level.BLOCK, "a", MORNING.start(), "b", MORNING.start(), 1)));
        assertEquals(List.of(), solve(problem).placed());
        assertEquals(1, solve(problem.with(List.of())).placed().size());
    }

    @Test
    void whoFindsNoPlaceIsLeftOutAndTheOthersAreNot() {
        Problem problem = Instances.problem(
                List.of(Instances.room("R", "V", 100)),
                Instances.task("a", 5000, MORNING),
                Instances.task("b", 50, MORNING));
        Solution solution = solve(problem);
        assertEquals(Map.of("b", "R"), halls(problem, solution));
        assertEquals(Costs.UNPLACED + 50, solution.objective());
    }

    @Test
    void noRuleIsEverBroken() {
        int placed = 0;
        for (long seed = 0; seed < 120; seed++) {
            Solution solution = solve(Instances.random(seed));
            assertEquals(Solution.Proof.OPTIMAL, solution.proof(), "seed " + seed);
            placed += solution.placed().size();
        }
        assertTrue(placed > 120, "only " + placed + " placed: these instances say nothing");
    }

    /** The looking over finds what the solver must not do. */
    @Test
    void brokenRulesAreFound() {
        Problem problem = Instances.problem(
                List.of(Instances.room("R", "V", 100)),
                Instances.task("a", 50, MORNING),
                Instances.task("b", 101, MORNING));
        var both = List.of(
                new Solution.Placed(0, "R", Layout.THEATRE, MORNING),
                new Solution.Placed(1, "R", Layout.THEATRE, MORNING));
        assertEquals(List.of("b in R: TOO_SMALL", "b and a in R"), HardRules.broken(problem, both));
        assertFalse(
                HardRules.broken(problem, List.of(new Solution.Placed(0, "R", Layout.THEATRE, Instances.slot(3, 4))))
                        .isEmpty());
    }

    /** Fourteen forums and sixteen halls: all placed, no rule broken. How fast is told in docs/performance.md. */
    @Test
    void aConferenceOfTheUsualSizeIsPlacedWhole() {
        Problem problem = Instances.programme(2, 7, 16, 1);
        Solution solution = solve(problem);
        assertEquals(14, solution.placed().size());
        assertTrue(solution.gap() < 0.1, () -> "gap " + solution.gap());
    }
}
