package org.huitong.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.venue.Layout;

/**
 * One way to place a forum that breaks no hard rule by itself.
 *
 * @param task its number
 * @param cost points for what it does not do well by itself; the fewer the better
 */
record Choice(int task, Room room, Layout layout, Slot slot, int cost) {
    /** All ways for each forum, in the order of the forums. */
    static List<List<Choice>> of(Problem problem) {
        var ground = new Ground(problem);
        List<List<Choice>> all = new ArrayList<>();
        for (int i = 0; i < problem.tasks().size(); i++) {
            all.add(of(problem.tasks().get(i), i, problem.rooms(), ground));
        }
        return all;
    }

    private static List<Choice> of(Task task, int number, List<Room> rooms, Ground ground) {
        List<Choice> choices = new ArrayList<>();
        for (Room room : rooms) {
            for (Layout layout : task.layouts()) {
                slots(task, room, layout)
                        .filter(slot -> ground.hurdle(task, room, layout, slot).isEmpty())
                        .forEach(slot -> choices.add(
                                new Choice(number, room, layout, slot, cost(task, room, layout, slot, ground))));
            }
        }
        if (task.present() != null) {
            staying(task, number, rooms, ground)
                    .filter(stay ->
                            choices.stream().noneMatch(choice -> choice.placed().stays(task)))
                    .ifPresent(choices::add);
        }
        return choices;
    }

    /** The forum's times, and those at which this hall is penciled in for it. */
    private static Stream<Slot> slots(Task task, Room room, Layout layout) {
        return Stream.concat(
                        task.slots().stream(),
                        task.penciled().stream()
                                .filter(one -> one.room().equals(room.code()) && one.layout() == layout)
                                .map(Present::slot))
                .distinct();
    }

    private static int cost(Task task, Room room, Layout layout, Slot slot, Ground ground) {
        return Costs.of(task, room, layout, slot)
                + Costs.RIVAL * ground.rivals(task, room, slot).size();
    }

    /** Whoever has a hall may keep it, although it has become too small or is closed, while there is nothing better. */
    private static Optional<Choice> staying(Task task, int number, List<Room> rooms, Ground ground) {
        Present now = task.present();
        return rooms.stream()
                .filter(room -> room.code().equals(now.room()))
                .filter(room -> ground.hurdle(task, room, now.layout(), now.slot())
                        .filter(Hurdle::meetsAnother)
                        .isEmpty())
                .map(room -> new Choice(number, room, now.layout(), now.slot(), Costs.STAYS_BADLY))
                .findFirst();
    }

    Solution.Placed placed() {
        return new Solution.Placed(task, room.code(), layout, slot);
    }
}
