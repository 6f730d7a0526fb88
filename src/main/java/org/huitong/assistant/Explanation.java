package org.huitong.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huitong.assistant.Reason.Kind;
import org.huitong.assistant.Solution.Placed;
import org.huitong.venue.Layout;

/** Says why a proposal puts a forum where it does, or why it finds no place for it. */
final class Explanation {
    private final Problem problem;
    private final Solution solution;
    private final Ground ground;

    Explanation(Problem problem, Solution solution) {
        this.problem = problem;
        this.solution = solution;
        this.ground = new Ground(problem);
    }

    /** For a forum that gets a hall: first why it leaves the one it has, then what speaks for the new one. */
    List<Reason> of(Placed placed) {
        Task task = problem.tasks().get(placed.task());
        Room room = problem.room(placed.room());
        List<Reason> reasons = new ArrayList<>();
        if (task.present() != null) {
            reasons.add(leaving(task, placed));
        }
        if (placed.slot().start() != task.given().start()) {
            reasons.add(Reason.of(Kind.OTHER_TIME));
        }
        reasons.addAll(PencilReasons.of(ground, task, room, placed.layout(), placed.slot()));
        reasons.addAll(busy(task, placed));
        if (placed.layout() != task.layouts().get(0)) {
            reasons.add(Reason.of(Kind.SECOND_LAYOUT));
        }
        int capacity = room.capacities().get(placed.layout());
        reasons.add(
                task.expected() == 0
                        ? Reason.of(Kind.SEATS_ONLY, capacity, 0)
                        : Reason.of(Kind.SEATS, capacity, task.expected()));
        if (!task.needs().isEmpty()) {
            reasons.add(Reason.of(Kind.NEEDS_MET, task.needs().stream().sorted().toArray(String[]::new)));
        }
        List<String> missing = task.wishes().stream()
                .filter(wish -> !room.equipment().contains(wish))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            reasons.add(new Reason(Kind.WISHES_MISSING, 0, 0, missing));
        }
        reasons.add(together(placed, room));
        if (!room.accessible()) {
            reasons.add(Reason.of(Kind.STEPS));
        }
        return reasons;
    }

    /** Whom the change of time brings into two places; on two stages nobody is. */
    private List<Reason> busy(Task task, Placed placed) {
        return problem.meetings().stream()
                .filter(meeting -> !meeting.blocks())
                .flatMap(meeting -> with(meeting, task, placed).stream())
                .toList();
    }

    private Optional<Reason> with(Meeting meeting, Task task, Placed placed) {
        boolean first = meeting.one().equals(task.forum());
        long mine = first ? meeting.at() : meeting.ofOne() ? Long.MIN_VALUE : meeting.then();
        String other = first ? meeting.other() : meeting.one();
        if (!first && !task.forum().equals(meeting.other())
                || placed.slot().start() != mine
                || !meeting.ofOne() && start(other) != (first ? meeting.then() : meeting.at())) {
            return Optional.empty();
        }
        return Optional.of(
                new Reason(Kind.PEOPLE_BUSY, meeting.people(), 0, other == null ? List.of() : List.of(other)));
    }

    /** When a forum would begin; when the programme says if it finds no hall. */
    private long start(String forum) {
        for (int i = 0; i < problem.tasks().size(); i++) {
            Task task = problem.tasks().get(i);
            if (task.forum().equals(forum)) {
                return solution.of(i).map(Placed::slot).orElse(task.given()).start();
            }
        }
        throw new IllegalArgumentException(forum);
    }

    private Reason leaving(Task task, Placed to) {
        Present now = task.present();
        Room old = problem.room(now.room());
        int seats = old.capacities().getOrDefault(now.layout(), 0);
        Optional<Placed> next = solution.placed().stream()
                .filter(other -> other.task() != to.task()
                        && other.room().equals(now.room())
                        && other.slot().occupied().overlaps(now.slot().occupied()))
                .findFirst();
        if (next.isPresent()) {
            return Reason.of(
                    Kind.MAKES_ROOM, problem.tasks().get(next.get().task()).forum());
        }
        if (ground.hurdle(task, old, now.layout(), now.slot()).isPresent()) {
            return unfit(task);
        }
        int fewer = seats - problem.room(to.room()).capacities().get(to.layout());
        return fewer > 0 ? Reason.of(Kind.FEWER_EMPTY, fewer, 0) : Reason.of(Kind.BETTER_TOGETHER);
    }

    private Reason together(Placed placed, Room room) {
        Map<String, String> venues = new TreeMap<>();
        problem.firm().stream()
                .filter(other -> other.slot().open().overlaps(placed.slot().open()))
                .forEach(other -> venues.put(other.room() + other.slot(), other.room()));
        solution.placed().stream()
                .filter(other -> other.task() != placed.task()
                        && other.slot().open().overlaps(placed.slot().open()))
                .forEach(other -> venues.put(other.room() + other.slot(), other.room()));
        long here = venues.values().stream()
                .filter(code -> problem.room(code).venue().equals(room.venue()))
                .count();
        return venues.isEmpty() ? Reason.of(Kind.ALONE) : Reason.of(Kind.SAME_VENUE, here, venues.size());
    }

    /** Ids of the pre-bookings that give way to it. */
    List<Long> released(Placed placed) {
        return ground
                .released(
                        problem.tasks().get(placed.task()), problem.room(placed.room()), placed.layout(), placed.slot())
                .stream()
                .map(Occupied::preBooking)
                .toList();
    }

    /** What stands against where it is put; only a forum that stays where it is may have something against it. */
    Optional<Hurdle> wrong(Placed placed) {
        Task task = problem.tasks().get(placed.task());
        return ground.hurdle(task, problem.room(placed.room()), placed.layout(), placed.slot());
    }

    /** For a forum that finds none: what is wrong with where it is, and why there is nothing else. */
    List<Reason> unplaced(int number) {
        Task task = problem.tasks().get(number);
        List<Reason> reasons = new ArrayList<>();
        if (task.present() != null) {
            reasons.add(unfit(task));
        }
        reasons.add(nothingElse(task));
        return reasons;
    }

    private Reason unfit(Task task) {
        Present now = task.present();
        int seats = problem.room(now.room()).capacities().getOrDefault(now.layout(), 0);
        return seats > 0 && seats < task.expected()
                ? Reason.of(Kind.OUTGROWN, seats, task.expected())
                : Reason.of(Kind.NOT_ANY_MORE);
    }

    private Reason nothingElse(Task task) {
        if (getPast(Hurdle.OUTSIDE, task) == 0) {
            return Reason.of(Kind.OUTSIDE);
        }
        long large = getPast(Hurdle.TOO_SMALL, task);
        long equipped = getPast(Hurdle.EQUIPMENT, task);
        long open = getPast(Hurdle.CLOSED, task);
        return open == 0 ? Reason.of(Kind.NONE_FITS, large, equipped) : Reason.of(Kind.WANTED_BY_OTHERS, open, 0);
    }

    /** How many halls have nothing up to here against them. */
    private long getPast(Hurdle hurdle, Task task) {
        return problem.rooms().stream()
                .filter(room ->
                        least(task, room).filter(h -> h.compareTo(hurdle) <= 0).isEmpty())
                .count();
    }

    /** What stands against the way that gets furthest; empty if one of them is free. */
    private Optional<Hurdle> least(Task task, Room room) {
        Hurdle furthest = Hurdle.OUTSIDE;
        for (Layout layout : task.layouts()) {
            for (Slot slot : task.slots()) {
                Optional<Hurdle> hurdle = ground.hurdle(task, room, layout, slot);
                if (hurdle.isEmpty()) {
                    return hurdle;
                }
                furthest = hurdle.get().compareTo(furthest) > 0 ? hurdle.get() : furthest;
            }
        }
        return Optional.of(furthest);
    }
}
