package org.huitong.assistant;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.huitong.platform.JsonColumn;

/**
 * Who is to be put where, as it was when somebody asked: plain values, so that it can be solved anywhere and later.
 *
 * @param midnight of some day at the place of the conference, in minutes since the epoch: days are counted from it
 * @param days on which halls can be had
 * @param fixed what stays as it is, and what is penciled in
 * @param meetings of people that a change of time would bring about
 */
record Problem(
        long midnight,
        Span days,
        Changeover changeover,
        List<Room> rooms,
        List<Occupied> fixed,
        List<Task> tasks,
        List<Meeting> meetings) {
    private static final int DAY = 24 * 60;

    /** The number of the day on which a forum begins. */
    long day(Slot slot) {
        return Math.floorDiv(slot.start() - midnight, DAY);
    }

    Room room(String code) {
        return rooms.stream()
                .filter(room -> room.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What nobody else gets. */
    List<Occupied> firm() {
        return fixed.stream().filter(Occupied::firm).toList();
    }

    /** The same with other things that stay, and others to be put somewhere. */
    Problem with(List<Occupied> fixed, List<Task> tasks) {
        return new Problem(midnight, days, changeover, rooms, fixed, tasks, meetings);
    }

    Problem with(List<Meeting> meetings) {
        return new Problem(midnight, days, changeover, rooms, fixed, tasks, meetings);
    }

    static class Column extends JsonColumn<Problem> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
