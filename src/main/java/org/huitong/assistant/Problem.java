package org.huitong.assistant;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.huitong.platform.JsonColumn;

/**
 * Who is to be put where, as it was when somebody asked: plain values, so that it can be solved anywhere and later.
 *
 * @param midnight of some day at the place of the conference, in minutes since the epoch: days are counted from it
 * @param fixed what stays as it is
 */
record Problem(long midnight, List<Room> rooms, List<Occupied> fixed, List<Task> tasks) {
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

    static class Column extends JsonColumn<Problem> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
