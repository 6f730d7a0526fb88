package org.huitong.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.booking.HallTime;
import org.huitong.edition.Edition;
import org.huitong.program.ForumKind;

/** Looks a programme through for what readers would stumble over. Intervals are half-open: one may begin as the other ends. */
final class Warnings {
    private final List<Warning> found = new ArrayList<>();

    private final Set<Long> alongside;

    private Warnings(Set<Long> alongside) {
        this.alongside = alongside;
    }

    /**
     * @param halls where each forum is booked and when, by its code
     * @param alongside ids of the items that are meant to go on beside others
     */
    static List<Warning> in(
            List<PlannedForum> forums, Map<String, List<HallTime>> halls, Set<Long> alongside, Edition edition) {
        var warnings = new Warnings(alongside);
        for (PlannedForum forum : forums) {
            warnings.place(forum, halls.getOrDefault(forum.code(), List.of()), edition);
            warnings.items(forum);
            warnings.neighbours(forum, forums.subList(0, forums.indexOf(forum)));
        }
        return List.copyOf(warnings.found);
    }

    private void place(PlannedForum forum, List<HallTime> halls, Edition edition) {
        if (forum.kind() == ForumKind.CAMPAIGN) {
            return; // lives on screens and in the streets, and for as long as it likes
        }
        LocalDate first = forum.start().atZone(edition.zone).toLocalDate();
        LocalDate last = forum.end().atZone(edition.zone).toLocalDate();
        if (first.isBefore(edition.firstDay) || last.isAfter(edition.lastDay)) {
            add(Warning.Kind.OUTSIDE_EDITION, forum, null, null);
        }
        if (halls.isEmpty()) {
            add(Warning.Kind.NO_HALL, forum, null, null);
        } else if (halls.stream()
                .noneMatch(hall ->
                        !hall.start().isAfter(forum.start()) && !hall.end().isBefore(forum.end()))) {
            add(Warning.Kind.HALL_HOURS, forum, new Halls(forum.halls()), null);
        }
        if (forum.items().isEmpty()) {
            add(Warning.Kind.NO_ITEMS, forum, null, null);
        }
    }

    private void items(PlannedForum forum) {
        List<PlannedItem> items = forum.items();
        for (int i = 0; i < items.size(); i++) {
            PlannedItem item = items.get(i);
            if (item.start().isBefore(forum.start()) || item.end().isAfter(forum.end())) {
                add(Warning.Kind.ITEM_OUTSIDE, forum, item.title(), null);
            }
            for (PlannedItem other : items.subList(0, i)) {
                if (!alongside.contains(item.id())
                        && !alongside.contains(other.id())
                        && item.start().isBefore(other.end())
                        && other.start().isBefore(item.end())) {
                    add(Warning.Kind.ITEMS_OVERLAP, forum, other.title(), item.title());
                }
            }
        }
    }

    private void neighbours(PlannedForum forum, List<PlannedForum> others) {
        for (PlannedForum other : others) {
            if (forum.start().isBefore(other.end()) && other.start().isBefore(forum.end())) {
                forum.halls().stream()
                        .filter(hall ->
                                other.halls().stream().anyMatch(h -> h.code().equals(hall.code())))
                        .forEach(hall -> add(Warning.Kind.HALL_TAKEN, forum, hall.name(), other.name()));
            }
        }
    }

    private void add(Warning.Kind kind, PlannedForum forum, Object detail, Object other) {
        found.add(new Warning(kind, forum.code(), forum.name(), detail, other));
    }
}
