package org.huitong.agenda;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which item of a later agenda is which of an earlier one. An agenda that was brought in anew has other ids, and would be
 * told as if everything had been taken out and put in again.
 */
final class ItemPairs {
    private static final List<BiPredicate<PlannedItem, PlannedItem>> SIGNS = List.of(
            (a, b) -> a.id() == b.id(),
            (a, b) -> a.title().equals(b.title()),
            (a, b) -> a.start().equals(b.start()) && a.end().equals(b.end()));

    private ItemPairs() {}

    /** The earlier item by the later one: the same id, else the same title, else the same hours. */
    static Map<PlannedItem, PlannedItem> of(List<PlannedItem> before, List<PlannedItem> after) {
        Map<PlannedItem, PlannedItem> pairs = new IdentityHashMap<>();
        var left = new ArrayList<>(before);
        for (BiPredicate<PlannedItem, PlannedItem> sign : SIGNS) {
            for (PlannedItem item : after) {
                if (!pairs.containsKey(item)) {
                    left.stream()
                            .filter(old -> sign.test(old, item))
                            .findFirst()
                            .ifPresent(old -> {
                                pairs.put(item, old);
                                left.remove(old);
                            });
                }
            }
        }
        return pairs;
    }
}
