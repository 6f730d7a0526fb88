package org.huitong.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.huitong.booking.BookingStatus;
import org.huitong.booking.BookingView;
import org.huitong.booking.HallView;
import org.huitong.booking.Times;
import org.huitong.booking.Turnover;
import org.huitong.booking.UsualTurnover;
import org.huitong.platform.LocalText;
import org.huitong.venue.Days;
import org.huitong.venue.Layout;
import org.huitong.venue.OpeningDay;
import org.huitong.venue.OpeningHours;
import org.huitong.venue.Period;
import org.junit.jupiter.api.Test;

/**
 * Whatever is proposed would be booked: random halls and bookings as the desk sees them, and each answer held against the
 * rules of the desk in its own words, not in those the solver works with.
 */
class BookingRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 18);
    private static final Days DAYS = new Days(FIRST.minusDays(2), FIRST.plusDays(2), ZONE);
    private static final Turnover TURNOVER = UsualTurnover.get();
    private static final LocalText NAME = LocalText.of("测试", "Test");
    private static final int SEEDS = 150;
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

    /** A programme with its halls. */
    private record Case(List<HallView> halls, List<BookingView> bookings, Problem problem) {}

    /** As the hall would stand once all is accepted. */
    private record Standing(long id, String forum, String hall, Layout layout, Times times) {}

    @Test
    void whateverIsProposedWouldBeBooked() {
        int placed = 0;
        int tight = 0;
        int over = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Case random = new Maker(seed).make();
            Solution solution = solve(random.problem());
            assertEquals(List.of(), refusals(random, solution), "seed " + seed);
            assertEquals(List.of(), HardRules.broken(random.problem(), solution.placed()), "seed " + seed);
            placed += (int) solution.placed().stream()
                    .filter(one -> !one.stays(random.problem().tasks().get(one.task())))
                    .count();
            var why = new Explanation(random.problem(), solution);
            over += (int) solution.placed().stream()
                    .filter(one -> !why.released(one).isEmpty())
                    .count();
            Problem careless = withoutTurnover(random.problem());
            tight += refusals(random, solve(careless)).isEmpty() ? 0 : 1;
        }
        assertTrue(placed > SEEDS, "only " + placed + " placed: these cases say nothing");
        assertTrue(over > 0, "no pre-booking gives way: these cases say nothing of them");
        assertTrue(tight > 0, "without the rule for turnover nothing is refused: these cases say nothing of it");
    }

    private static Solution solve(Problem problem) {
        Solution solution = new CpSat(1).solve(problem, 60, NOBODY);
        assertEquals(Solution.Proof.OPTIMAL, solution.proof());
        return solution;
    }

    private static Problem withoutTurnover(Problem problem) {
        Map<Layout, Map<Layout, Long>> none = new EnumMap<>(Layout.class);
        Map<Layout, Long> zero = new EnumMap<>(Layout.class);
        Arrays.stream(Layout.values()).forEach(layout -> zero.put(layout, 0L));
        Arrays.stream(Layout.values()).forEach(layout -> none.put(layout, zero));
        return new Problem(
                problem.midnight(),
                problem.days(),
                new Changeover(none),
                problem.rooms(),
                problem.fixed(),
                problem.tasks(),
                problem.meetings());
    }

    /** What the desk would say to all of it accepted at once. */
    private static List<String> refusals(Case asked, Solution solution) {
        List<Standing> firm = new ArrayList<>();
        List<Standing> penciled = new ArrayList<>();
        for (BookingView view : asked.bookings()) {
            var standing = new Standing(view.id(), view.forum(), view.hall(), view.layout(), view.times());
            (view.provisional() ? penciled : firm).add(standing);
        }
        List<Standing> moved = new ArrayList<>();
        List<List<Long>> releases = new ArrayList<>();
        var why = new Explanation(asked.problem(), solution);
        for (Solution.Placed one : solution.placed()) {
            Task task = asked.problem().tasks().get(one.task());
            if (one.stays(task)) {
                continue;
            }
            long id = task.changed(one.room(), one.layout(), one.slot())
                    .map(Present::booking)
                    .orElse(-1L - one.task());
            firm.removeIf(b -> b.id() == id);
            penciled.removeIf(b -> b.id() == id);
            moved.add(new Standing(
                    id, task.forum(), one.room(), one.layout(), one.slot().times()));
            releases.add(why.released(one));
        }
        firm.addAll(moved);
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            refused.addAll(refusals(asked, moved.get(i), firm, penciled, releases.get(i)));
        }
        return refused;
    }

    private static List<String> refusals(
            Case asked, Standing one, List<Standing> firm, List<Standing> penciled, List<Long> releases) {
        HallView hall = asked.halls().stream()
                .filter(h -> h.code().equals(one.hall()))
                .findFirst()
                .orElseThrow();
        int expected = asked.problem().tasks().stream()
                .filter(task -> task.forum().equals(one.forum()))
                .findFirst()
                .orElseThrow()
                .expected();
        List<String> refused = new ArrayList<>();
        if (one.times().setUp().isBefore(DAYS.from()) || one.times().tearDown().isAfter(DAYS.until())) {
            refused.add("OUTSIDE_EDITION");
        }
        if (!hall.capacities().containsKey(one.layout())) {
            refused.add("LAYOUT_IMPOSSIBLE");
        } else if (hall.capacities().get(one.layout()) < expected) {
            refused.add("HALL_TOO_SMALL");
        }
        if (hall.refusing(one.times()) != null) {
            refused.add("HALL_CLOSED");
        }
        for (Standing other : firm) {
            if (other == one) {
                continue;
            }
            boolean same = other.hall().equals(one.hall());
            boolean overlap = other.times().overlaps(one.times());
            if (overlap && same) {
                refused.add("HALL_TAKEN");
            } else if (overlap && other.forum().equals(one.forum())) {
                refused.add("FORUM_ELSEWHERE");
            } else if (same && gap(one, other).compareTo(needed(one, other)) < 0) {
                refused.add("SHORT_TURNOVER");
            }
        }
        penciled.stream()
                .filter(other -> other.times().overlaps(one.times())
                        && (other.hall().equals(one.hall()) || one.forum().equals(other.forum())))
                .filter(other -> !releases.contains(other.id()))
                .forEach(other -> refused.add(other.forum() == null ? "HALL_PENCILED" : "RIVALS"));
        return refused;
    }

    private static boolean before(Standing one, Standing other) {
        return !one.times().tearDown().isAfter(other.times().setUp());
    }

    private static Duration gap(Standing one, Standing other) {
        return before(one, other)
                ? Duration.between(one.times().tearDown(), other.times().setUp())
                : Duration.between(other.times().tearDown(), one.times().setUp());
    }

    private static Duration needed(Standing one, Standing other) {
        return before(one, other)
                ? TURNOVER.between(one.layout(), other.layout())
                : TURNOVER.between(other.layout(), one.layout());
    }

    /** Two or three halls, two crowded days. */
    private static final class Maker {
        private static final Layout[] LAYOUTS = Layout.values();

        private final Random random;
        private final List<BookingView> bookings = new ArrayList<>();
        private final List<Task> tasks = new ArrayList<>();
        private long ids = 1;

        Maker(long seed) {
            random = new Random(seed);
        }

        Case make() {
            List<HallView> empty = IntStream.range(0, 2 + random.nextInt(2))
                    .mapToObj(this::hall)
                    .toList();
            IntStream.range(0, 5 + random.nextInt(5)).forEach(i -> forum("F" + i, empty));
            IntStream.range(0, random.nextInt(3)).forEach(i -> stranger(empty));
            List<Occupied> occupied =
                    bookings.stream().map(Situations::occupied).toList();
            var problem = new Problem(
                    Slot.minute(at(0, 0)),
                    Span.of(DAYS),
                    Changeover.of(TURNOVER),
                    empty.stream().map(Room::of).toList(),
                    occupied,
                    tasks,
                    List.of());
            var ask =
                    new Ask(60, random.nextBoolean(), List.of("F0", "F1", "F2"), List.of(start(), start(), start(-4)));
            Situation now = new Situation(problem, new Names(Map.of(), Map.of(), Map.of(), Map.of()));
            return new Case(empty, bookings, now.proposal(ask, (forum, by) -> true));
        }

        private long start(int... day) {
            return Slot.minute(at(day.length == 0 ? random.nextInt(2) : day[0], 8 * 60 + 15 * random.nextInt(40)));
        }

        private static Instant at(int day, int minute) {
            return FIRST.plusDays(day).atStartOfDay(ZONE).plusMinutes(minute).toInstant();
        }

        private HallView hall(int number) {
            Map<Layout, Integer> capacities = new EnumMap<>(Layout.class);
            capacities.put(Layout.THEATRE, 60 + random.nextInt(100));
            for (Layout layout : LAYOUTS) {
                if (random.nextBoolean()) {
                    capacities.put(layout, 40 + random.nextInt(100));
                }
            }
            var hours = new OpeningHours(
                    random.nextBoolean()
                            ? List.of()
                            : List.of(new OpeningDay(FIRST.toString(), 7 * 60 + 30, 21 * 60 + 15)),
                    ZONE);
            List<HallView.Shut> shut = new ArrayList<>();
            hours.shut().forEach(period -> shut.add(new HallView.Shut(period, null)));
            if (random.nextInt(3) == 0) {
                shut.add(new HallView.Shut(new Period(at(1, 12 * 60), at(1, 13 * 60)), "test"));
            }
            return new HallView(
                    number,
                    "H" + number,
                    NAME,
                    "V" + number % 2,
                    NAME,
                    "1F",
                    BigDecimal.TEN,
                    random.nextBoolean(),
                    List.of(),
                    capacities,
                    List.of(),
                    shut,
                    random.nextInt(8) == 0 ? "test" : null,
                    hours);
        }

        private void forum(String code, List<HallView> halls) {
            Times given = times(2 * 60);
            var task = new Task(
                    code,
                    random.nextInt(5) == 0 ? 0 : 30 + random.nextInt(90),
                    0,
                    random.nextBoolean()
                            ? List.of(Layout.THEATRE)
                            : List.of(LAYOUTS[random.nextInt(LAYOUTS.length)], Layout.THEATRE),
                    Set.of(),
                    Set.of(),
                    List.of(Slot.of(given)),
                    null,
                    List.of(),
                    Map.of());
            List<Present> penciled = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                boolean firm = random.nextBoolean();
                BookingView view = view(code, halls, random.nextInt(3) == 0 ? times(2 * 60) : given, firm);
                if (!firm) {
                    bookings.add(view);
                    penciled.add(Situations.present(view));
                } else if (bookings.stream().noneMatch(other -> inTheWay(view, other))) {
                    bookings.add(view);
                    tasks.add(task.booked(Situations.present(view)));
                    return;
                }
            }
            tasks.add(task.penciled(penciled));
        }

        private static boolean inTheWay(BookingView one, BookingView other) {
            return !other.provisional()
                    && other.hall().equals(one.hall())
                    && other.times().overlaps(one.times());
        }

        /** Of a forum that whoever asks must not know. */
        private void stranger(List<HallView> halls) {
            BookingView view = view(null, halls, times(60), false);
            bookings.add(view);
        }

        private Times times(int minutes) {
            int begins = 8 * 60 + 15 * random.nextInt(40);
            int day = random.nextInt(2);
            return new Times(
                    at(day, begins - 90), at(day, begins), at(day, begins + minutes), at(day, begins + minutes + 45));
        }

        private BookingView view(String forum, List<HallView> halls, Times times, boolean firm) {
            return new BookingView(
                    ids++,
                    0,
                    forum,
                    forum == null ? null : NAME,
                    halls.get(random.nextInt(halls.size())).code(),
                    NAME,
                    LAYOUTS[random.nextInt(LAYOUTS.length)],
                    0,
                    0,
                    times,
                    times.startsAt(),
                    times.endsAt(),
                    firm ? BookingStatus.CONFIRMED : BookingStatus.PROVISIONAL,
                    null,
                    null);
        }
    }
}
