package org.huitong.assistant;

import org.huitong.venue.Layout;

/**
 * What a proposal is measured by, in points: an empty seat is one. The proportions say what an organiser would rather put
 * up with; no figure is prescribed anywhere.
 */
final class Costs {
    /** More than anything else together can cost a forum: it is placed if it can be. */
    static final int UNPLACED = 100_000;

    /** Left in a hall that does not do any more: better than none, worse than any other. */
    static final int STAYS_BADLY = 50_000;

    /** A forum beside others at the same time, but in another building: staff, buses and guests are divided. */
    static final int FURTHER_VENUE = 150;

    /** A hall set anew within a day: an hour of many hands. */
    static final int FURTHER_LAYOUT = 60;

    /** Each of the things a forum would like and does not find. */
    static final int WISH = 60;

    /** Not the layout it would like best, but one that will do. */
    static final int SECOND_LAYOUT = 40;

    /** A hall that a wheelchair does not reach without help. */
    static final int STEPS = 120;

    /** A thousand metres between hall and beds. */
    static final int KILOMETRE = 15;

    /** Another hall for a forum that had one: everybody has to be told. */
    static final int OTHER_HALL = 300;

    /** The same hall set otherwise. */
    static final int OTHER_LAYOUT = 100;

    /** Another time than the programme says. */
    static final int OTHER_TIME = 400;

    /** In the hall that was penciled in for it, but set otherwise, or for a longer or shorter time. */
    static final int PENCILED_OTHERWISE = 50;

    /** Not in a hall that was penciled in for it. */
    static final int PENCILED_ELSEWHERE = 200;

    /** Taking a hall that another forum has penciled in: its host counts on it. */
    static final int RIVAL = 250;

    private static final int METRES = 1000;

    private Costs() {}

    /** For a forum in a hall, whatever the others do. */
    static int of(Task task, Room room, Layout layout, Slot slot) {
        int cost = empty(task, room, layout);
        cost += WISH
                * (int) task.wishes().stream()
                        .filter(wish -> !room.equipment().contains(wish))
                        .count();
        cost += layout == task.layouts().get(0) ? 0 : SECOND_LAYOUT;
        cost += room.accessible() ? 0 : STEPS;
        cost += KILOMETRE * task.metres().getOrDefault(room.venue(), 0) / METRES;
        cost += slot.start() == task.given().start() ? 0 : OTHER_TIME;
        return cost + move(task.present(), room, layout) + penciled(task, room, layout, slot);
    }

    /** Seats that stay empty; none are counted while nobody knows how many will come. */
    static int empty(Task task, Room room, Layout layout) {
        return task.expected() == 0 ? 0 : Math.max(0, room.capacities().get(layout) - task.expected());
    }

    private static int penciled(Task task, Room room, Layout layout, Slot slot) {
        if (task.penciled().isEmpty() || task.asPenciled(room.code(), layout, slot)) {
            return 0;
        }
        return task.penciled().stream().anyMatch(one -> one.room().equals(room.code()))
                ? PENCILED_OTHERWISE
                : PENCILED_ELSEWHERE;
    }

    private static int move(Present now, Room room, Layout layout) {
        if (now == null) {
            return 0;
        }
        return !now.room().equals(room.code()) ? OTHER_HALL : now.layout() == layout ? 0 : OTHER_LAYOUT;
    }
}
