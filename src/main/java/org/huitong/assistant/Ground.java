package org.huitong.assistant;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.venue.Layout;

/** What stands already, looked up by hall and by forum; the hard rules for one forum in one hall. */
final class Ground {
    private final Map<String, List<Occupied>> byRoom;
    private final Map<String, List<Occupied>> byForum;

    Ground(List<Occupied> fixed) {
        byRoom = fixed.stream().collect(groupingBy(Occupied::room));
        byForum = fixed.stream().filter(o -> o.forum() != null).collect(groupingBy(Occupied::forum));
    }

    List<Occupied> in(Room room) {
        return byRoom.getOrDefault(room.code(), List.of());
    }

    /** The first thing that stands against it; empty if nothing does. */
    Optional<Hurdle> hurdle(Task task, Room room, Layout layout, Slot slot) {
        return task.slots().contains(slot) ? within(task, room, layout, slot) : Optional.of(Hurdle.ELSEWHERE);
    }

    private Optional<Hurdle> within(Task task, Room room, Layout layout, Slot slot) {
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
        return taken(byForum.getOrDefault(task.forum(), List.of()), slot).map(other -> Hurdle.ELSEWHERE);
    }

    /** What is in the way of this time. */
    static Optional<Occupied> taken(List<Occupied> others, Slot slot) {
        return others.stream()
                .filter(other -> other.slot().occupied().overlaps(slot.occupied()))
                .findFirst();
    }
}
