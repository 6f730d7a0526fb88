package org.huitong.assistant;

import java.util.ArrayList;
import java.util.List;
import org.huitong.assistant.Reason.Kind;
import org.huitong.venue.Layout;

/** What becomes of pre-bookings when a forum is given a hall. */
final class PencilReasons {
    private PencilReasons() {}

    static List<Reason> of(Ground ground, Task task, Room room, Layout layout, Slot slot) {
        List<Reason> reasons = new ArrayList<>();
        if (task.asPenciled(room.code(), layout, slot)) {
            reasons.add(Reason.of(Kind.AS_PENCILED));
        }
        String[] left = task.penciled().stream()
                .filter(one -> !one.room().equals(room.code()))
                .filter(one -> one.slot().occupied().overlaps(slot.occupied())
                        || task.changed(room.code(), layout, slot)
                                .filter(one::equals)
                                .isPresent())
                .map(Present::room)
                .distinct()
                .toArray(String[]::new);
        if (left.length > 0) {
            reasons.add(Reason.of(Kind.NOT_AS_PENCILED, left));
        }
        String[] rivals = ground.rivals(task, room, slot).stream()
                .map(Occupied::forum)
                .distinct()
                .toArray(String[]::new);
        if (rivals.length > 0) {
            reasons.add(Reason.of(Kind.TAKES_OVER, rivals));
        }
        return reasons;
    }
}
