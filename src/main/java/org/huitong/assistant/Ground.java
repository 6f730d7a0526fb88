package org.huitong.assistant;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.venue.Layout;

/** What stands already, looked up by hall and by forum; the hard rules for one forum in one hall. */
final class Ground {
    private final Problem problem;
    private final Map<String, List<Occupied>> byRoom;
    private final Map<String, List<Occupied>> byForum;
    private final List<Occupied> penciled;

    Ground(Problem problem) {
        this.problem = problem;
        byRoom = problem.firm().stream().collect(groupingBy(Occupied::room));
        byForum = problem.firm().stream().filter(o -> o.forum() != null).collect(groupingBy(Occupied::forum));
        penciled = problem.fixed().stream().filter(o -> !o.firm()).toList();
    }

    /** What nobody else gets. */
    List<Occupied> in(Room room) {
        return byRoom.getOrDefault(room.code(), List.of());
    }

    /** The first thing that stands against it; empty if nothing does. */
    Optional<Hurdle> hurdle(Task task, Room room, Layout layout, Slot slot) {
        if (!problem.days().holds(slot.occupied()) || !task.may(room.code(), layout, slot)) {
            return Optional.of(Hurdle.OUTSIDE);
        }
        Integer capacity = room.capacities().get(layout);
        if (capacity == null || !task.layouts().contains(layout)) {
            return Optional.of(Hurdle.LAYOUT);
        }
        if (capacity < task.expected()) {
            return Optional.of(Hurdle.TOO_SMALL);
        }
        if (!room.equipment().containsAll(task.needs())) {
            return Optional.of(Hurdle.EQUIPMENT);
        }
        if (!room.opens(slot)) {
            return Optional.of(Hurdle.CLOSED);
        }
        if (taken(in(room), slot).isPresent()) {
            return Optional.of(Hurdle.TAKEN);
        }
        if (taken(byForum.getOrDefault(task.forum(), List.of()), slot).isPresent()) {
            return Optional.of(Hurdle.ELSEWHERE);
        }
        // Who has the hall already was let in with less time between, for a reason.
        if (!task.stays(room.code(), layout, slot)
                && tooClose(room, layout, slot).isPresent()) {
            return Optional.of(Hurdle.TURNOVER);
        }
        return blocked(task, slot) ? Optional.of(Hurdle.SPEAKERS) : Optional.empty();
    }

    /** What is in the way of this time. */
    static Optional<Occupied> taken(List<Occupied> others, Slot slot) {
        return others.stream()
                .filter(other -> other.slot().occupied().overlaps(slot.occupied()))
                .findFirst();
    }

    /** The neighbour that leaves too little time to set the hall anew. */
    Optional<Occupied> tooClose(Room room, Layout layout, Slot slot) {
        return in(room).stream()
                .filter(other -> problem.changeover().tooShort(layout, slot, other.layout(), other.slot()))
                .findFirst();
    }

    private boolean blocked(Task task, Slot slot) {
        return problem.meetings().stream()
                .anyMatch(meeting -> meeting.blocks()
                        && meeting.ofOne()
                        && meeting.one().equals(task.forum())
                        && meeting.at() == slot.start());
    }

    /** What others have penciled in there and then. */
    List<Occupied> rivals(Task task, Room room, Slot slot) {
        return penciled.stream()
                .filter(other -> !task.forum().equals(other.forum())
                        && other.room().equals(room.code())
                        && other.slot().occupied().overlaps(slot.occupied()))
                .toList();
    }

    /** What is released when the forum is given that hall: rivals, and its own pre-bookings for the same time. */
    List<Occupied> released(Task task, Room room, Layout layout, Slot slot) {
        Optional<Long> kept = task.changed(room.code(), layout, slot).map(Present::booking);
        return penciled.stream()
                .filter(other ->
                        other.room().equals(room.code()) || task.forum().equals(other.forum()))
                .filter(other -> other.slot().occupied().overlaps(slot.occupied())
                        && !kept.equals(Optional.of(other.preBooking())))
                .toList();
    }
}
