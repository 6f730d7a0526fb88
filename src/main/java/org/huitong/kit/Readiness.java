package org.huitong.kit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How far a hall is. What is not required or not needed does not count.
 *
 * @param needed how many items have to be settled
 * @param settled how many of them are: done, signed by both sides, and nothing about them to be looked at again
 * @param overdue how many should stand there by now and do not
 * @param nextDue when the next one has to be there; null if none is open
 */
public record Readiness(int needed, int settled, int overdue, Instant nextDue) {
    static Readiness of(Collection<KitItem> items, Instant now) {
        List<KitItem> needed = items.stream().filter(KitItem::needed).toList();
        return new Readiness(
                needed.size(),
                (int) needed.stream().filter(KitItem::settled).count(),
                (int) needed.stream().filter(item -> item.overdue(now)).count(),
                needed.stream()
                        .filter(item -> item.state == KitItem.State.OPEN && !item.overdue(now))
                        .map(item -> item.dueAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    public boolean ready() {
        return settled == needed;
    }

    /** Whole ones, and 100 only when nothing is left. */
    public int percent() {
        return needed == 0 ? 100 : settled * 100 / needed;
    }
}
