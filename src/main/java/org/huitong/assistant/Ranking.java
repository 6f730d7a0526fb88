package org.huitong.assistant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huitong.assistant.Ranked.Part;
import org.huitong.assistant.Ranked.Verdict;
import org.huitong.assistant.Reason.Kind;
import org.huitong.venue.Layout;

/** Puts the halls in order for one forum, and says why. */
final class Ranking {
    private static final int METRES = 1000;
    /** From so far on a hall is given nothing for being near. */
    private static final int FAR = 15 * METRES;
    /** Two hours between two forums in a hall: whoever leaves late is in nobody's way. */
    private static final int CALM = 120;

    private static final double HALF = 0.5;

    private final Problem situation;
    private final Task task;
    private final Slot slot;
    private final Ground ground;

    private Ranking(Problem situation, Task task) {
        this.situation = situation;
        this.task = task;
        this.slot = task.given();
        this.ground = new Ground(situation);
    }

    /**
     * All halls: those that can be had first, the best on top.
     *
     * @param situation what is where now, without the forum's own booking; its tasks are the forums that might give way
     */
    static List<Ranked> of(Problem situation, Task task) {
        var ranking = new Ranking(situation, task);
        return situation.rooms().stream()
                .map(ranking::rank)
                .sorted(Comparator.comparing(Ranked::verdict)
                        .thenComparing(Comparator.comparingInt(Ranked::score).reversed()))
                .toList();
    }

    private Ranked rank(Room room) {
        Layout layout = layout(room);
        Optional<Hurdle> hurdle = ground.hurdle(task, room, layout, slot);
        if (hurdle.isEmpty()) {
            return fits(room, layout, Verdict.FITS, List.of());
        }
        if (hurdle.get() == Hurdle.TAKEN) {
            Optional<Reason> move = whatMustMove(room);
            if (move.isPresent()) {
                return fits(room, layout, Verdict.AFTER_A_MOVE, List.of(move.get()));
            }
        }
        return new Ranked(room, layout, Verdict.UNFIT, Map.of(), List.of(against(hurdle.get(), room, layout)));
    }

    /** The first of the forum's layouts in which this hall is large enough; else in which it can be set at all. */
    private Layout layout(Room room) {
        List<Layout> possible =
                task.layouts().stream().filter(room.capacities()::containsKey).toList();
        return possible.stream()
                .filter(layout -> room.capacities().get(layout) >= task.expected())
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .orElse(task.layouts().get(0));
    }

    private Reason against(Hurdle hurdle, Room room, Layout layout) {
        return switch (hurdle) {
            case OUTSIDE, SPEAKERS -> Reason.of(Kind.OUTSIDE);
            case LAYOUT -> Reason.of(Kind.NO_LAYOUT);
            case TOO_SMALL -> Reason.of(Kind.TOO_SMALL, room.capacities().get(layout), task.expected());
            case EQUIPMENT -> new Reason(Kind.NEEDS_MISSING, 0, 0, missing(room, task.needs()));
            case CLOSED -> Reason.of(Kind.CLOSED);
            case TAKEN ->
                about(Kind.TAKEN, 0, Ground.taken(ground.in(room), slot).orElseThrow());
            case ELSEWHERE -> Reason.of(Kind.ELSEWHERE);
            case TURNOVER -> tooClose(room, layout);
        };
    }

    private Reason tooClose(Room room, Layout layout) {
        Occupied other = ground.tooClose(room, layout, slot).orElseThrow();
        Reason near = about(Kind.TOO_CLOSE, Changeover.gap(slot, other.slot()), other);
        return new Reason(
                near.kind(),
                near.a(),
                situation.changeover().needed(layout, slot, other.layout(), other.slot()),
                near.about());
    }

    private static List<String> missing(Room room, Set<String> wanted) {
        return wanted.stream()
                .filter(item -> !room.equipment().contains(item))
                .sorted()
                .toList();
    }

    /** The one forum that is in the way, if it can go somewhere else; if several are, too much would have to be moved. */
    private Optional<Reason> whatMustMove(Room room) {
        List<Occupied> inTheWay = ground.in(room).stream()
                .filter(other -> other.slot().occupied().overlaps(slot.occupied()))
                .toList();
        if (inTheWay.size() != 1) {
            return Optional.empty();
        }
        Occupied other = inTheWay.get(0);
        return situation.tasks().stream()
                .filter(one -> one.forum().equals(other.forum())
                        && one.present() != null
                        && one.present().slot().equals(other.slot()))
                .findFirst()
                .flatMap(giving -> elsewhere(giving, room))
                .map(hall -> Reason.of(Kind.MUST_MOVE, other.forum(), hall.code()));
    }

    /** Where the forum that gives way is best off. */
    private Optional<Room> elsewhere(Task giving, Room left) {
        Slot time = giving.present().slot();
        List<Occupied> others = situation.fixed().stream()
                .filter(o -> !(giving.forum().equals(o.forum()) && o.slot().equals(time)))
                .toList();
        var without = new Ground(situation.with(others, situation.tasks()));
        return situation.rooms().stream()
                .filter(room -> !room.code().equals(left.code()))
                .filter(room -> giving.layouts().stream().anyMatch(layout -> without.hurdle(giving, room, layout, time)
                        .isEmpty()))
                .min(Comparator.comparingInt(room -> giving.layouts().stream()
                        .filter(room.capacities()::containsKey)
                        .mapToInt(layout -> Costs.of(giving, room, layout, time))
                        .min()
                        .orElseThrow()));
    }

    private Ranked fits(Room room, Layout layout, Verdict verdict, List<Reason> first) {
        List<Reason> reasons = new ArrayList<>(first);
        reasons.addAll(PencilReasons.of(ground, task, room, layout, slot));
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        parts.put(Part.SEATS, seats(room, layout, reasons));
        parts.put(Part.EQUIPMENT, equipment(room, reasons));
        parts.put(Part.DISTANCE, distance(room, reasons));
        parts.put(Part.NEIGHBOURS, neighbours(room, reasons));
        parts.put(Part.GAPS, gaps(room, reasons));
        if (!room.accessible()) {
            reasons.add(Reason.of(Kind.STEPS));
        }
        return new Ranked(room, layout, verdict, parts, reasons);
    }

    private int seats(Room room, Layout layout, List<Reason> reasons) {
        int capacity = room.capacities().get(layout);
        if (layout != task.layouts().get(0)) {
            reasons.add(Reason.of(Kind.SECOND_LAYOUT));
        }
        if (task.expected() == 0) {
            reasons.add(Reason.of(Kind.SEATS_ONLY, capacity, 0));
            return Part.SEATS.points(HALF);
        }
        reasons.add(Reason.of(Kind.SEATS, capacity, task.expected()));
        if (task.confirmed() > 0) {
            reasons.add(Reason.of(Kind.CONFIRMED, task.confirmed(), 0));
        }
        return Part.SEATS.points((double) task.expected() / capacity);
    }

    private int equipment(Room room, List<Reason> reasons) {
        if (!task.needs().isEmpty()) {
            reasons.add(Reason.of(Kind.NEEDS_MET, task.needs().stream().sorted().toArray(String[]::new)));
        }
        if (task.wishes().isEmpty()) {
            return Part.EQUIPMENT.most;
        }
        List<String> missing = missing(room, task.wishes());
        reasons.add(
                missing.isEmpty()
                        ? Reason.of(
                                Kind.WISHES_MET, task.wishes().stream().sorted().toArray(String[]::new))
                        : new Reason(Kind.WISHES_MISSING, 0, 0, missing));
        return Part.EQUIPMENT.points(1 - (double) missing.size() / task.wishes().size());
    }

    private int distance(Room room, List<Reason> reasons) {
        Integer metres = task.metres().get(room.venue());
        if (metres == null) {
            reasons.add(Reason.of(Kind.DISTANCE_UNKNOWN));
            return 0;
        }
        reasons.add(Reason.of(Kind.DISTANCE, metres, 0));
        return Part.DISTANCE.points(1 - (double) metres / FAR);
    }

    private int neighbours(Room room, List<Reason> reasons) {
        List<Occupied> others = situation.firm().stream()
                .filter(other -> !task.forum().equals(other.forum())
                        && other.slot().open().overlaps(slot.open()))
                .toList();
        long here = others.stream()
                .filter(other -> situation.room(other.room()).venue().equals(room.venue()))
                .count();
        if (others.isEmpty()) {
            reasons.add(Reason.of(Kind.ALONE));
            return Part.NEIGHBOURS.most;
        }
        reasons.add(Reason.of(Kind.SAME_VENUE, here, others.size()));
        return Part.NEIGHBOURS.points((double) here / others.size());
    }

    private int gaps(Room room, List<Reason> reasons) {
        List<Occupied> sameDay = ground.in(room).stream()
                .filter(other -> situation.day(other.slot()) == situation.day(slot))
                .toList();
        Optional<Occupied> before = sameDay.stream()
                .filter(other -> other.slot().tearDown() <= slot.setUp())
                .max(Comparator.comparingLong(other -> other.slot().tearDown()));
        Optional<Occupied> after = sameDay.stream()
                .filter(other -> other.slot().setUp() >= slot.tearDown())
                .min(Comparator.comparingLong(other -> other.slot().setUp()));
        long least = CALM;
        if (before.isPresent()) {
            long gap = slot.setUp() - before.get().slot().tearDown();
            reasons.add(about(Kind.BEFORE, gap, before.get()));
            least = Math.min(least, gap);
        }
        if (after.isPresent()) {
            long gap = after.get().slot().setUp() - slot.tearDown();
            reasons.add(about(Kind.AFTER, gap, after.get()));
            least = Math.min(least, gap);
        }
        if (before.isEmpty() && after.isEmpty()) {
            reasons.add(Reason.of(Kind.QUIET));
        }
        return Part.GAPS.points((double) least / CALM);
    }

    private static Reason about(Kind kind, long a, Occupied other) {
        return new Reason(kind, a, 0, other.forum() == null ? List.of() : List.of(other.forum()));
    }
}
