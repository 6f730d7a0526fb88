package org.huitong.assistant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.program.Conflict;
import org.huitong.program.Duties.Duty;

/** Finds out which changes of time would bring people into two places at once. */
final class Meetings {
    private final Map<String, Task> movable;
    private final Set<String> named;
    private final Map<Meeting, Set<Long>> people = new LinkedHashMap<>();

    private Meetings(Map<String, Task> movable, Set<String> named) {
        this.movable = movable;
        this.named = named;
    }

    /**
     * @param tasks a forum with several times is there once
     * @param named codes of the forums that may be named
     */
    static List<Meeting> of(List<Duty> duties, List<Task> tasks, Set<String> named) {
        var meetings = new Meetings(
                tasks.stream().filter(task -> task.slots().size() > 1).collect(toMap(Task::forum, task -> task)),
                named);
        duties.stream()
                .collect(groupingBy(Duty::person, LinkedHashMap::new, toList()))
                .values()
                .forEach(meetings::ofPerson);
        return meetings.people.entrySet().stream()
                .map(one -> {
                    Meeting m = one.getKey();
                    return new Meeting(
                            m.level(),
                            m.one(),
                            m.at(),
                            m.other(),
                            m.then(),
                            one.getValue().size());
                })
                .toList();
    }

    private void ofPerson(List<Duty> duties) {
        for (int i = 0; i < duties.size(); i++) {
            for (Duty other : duties.subList(0, i)) {
                ofTwo(duties.get(i), other);
            }
        }
    }

    private void ofTwo(Duty one, Duty other) {
        boolean onStage = one.item() > 0 || other.item() > 0;
        if (!onStage || one.item() == other.item()) {
            return;
        }
        if (one.forum() != null && one.forum().equals(other.forum())) {
            if (one.item() > 0 && other.item() > 0) {
                withinOne(one, other);
            }
        } else if (moves(one)) {
            ofForum(one, other);
        } else if (moves(other)) {
            ofForum(other, one);
        }
    }

    private boolean moves(Duty duty) {
        return duty.forum() != null && movable.containsKey(duty.forum());
    }

    /** Two slots of one forum move together: what was let pass where they are would be asked for anew elsewhere. */
    private void withinOne(Duty one, Duty other) {
        if (moves(one)) {
            one.meets(Duration.ZERO, other, Duration.ZERO).ifPresent(level -> {
                Task task = movable.get(one.forum());
                task.slots().stream().skip(1).forEach(slot -> add(level, one, slot.start(), one.forum(), null));
            });
        }
    }

    private void ofForum(Duty one, Duty other) {
        Task task = movable.get(one.forum());
        for (Slot slot : task.slots()) {
            Duration by = by(task, slot);
            if (!moves(other)) {
                if (!by.isZero()) {
                    String name = other.forum() != null && named.contains(other.forum()) ? other.forum() : null;
                    one.meets(by, other, Duration.ZERO).ifPresent(level -> add(level, one, slot.start(), name, null));
                }
                continue;
            }
            Task moving = movable.get(other.forum());
            for (Slot then : moving.slots()) {
                Duration otherBy = by(moving, then);
                if (!by.isZero() || !otherBy.isZero()) {
                    one.meets(by, other, otherBy).ifPresent(level -> {
                        if (one.forum().compareTo(other.forum()) < 0) {
                            add(level, one, slot.start(), other.forum(), then.start());
                        } else {
                            add(level, other, then.start(), one.forum(), slot.start());
                        }
                    });
                }
            }
        }
    }

    private static Duration by(Task task, Slot slot) {
        return Duration.ofMinutes(slot.start() - task.given().start());
    }

    private void add(Conflict.Level level, Duty one, long at, String other, Long then) {
        people.computeIfAbsent(new Meeting(level, one.forum(), at, other, then, 0), key -> new HashSet<>())
                .add(one.person());
    }
}
