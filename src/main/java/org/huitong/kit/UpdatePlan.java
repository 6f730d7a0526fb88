package org.huitong.kit;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What brings a checklist up to date with its standard. What was done, and what a host unit has asked for, stays as it is.
 *
 * @param added items of the standard that the checklist lacks
 * @param removed open items that are not in the standard any more
 * @param changed open items that read otherwise in the standard now
 * @param kept items that differ and stay, because they are done
 */
record UpdatePlan(
        List<TemplateItem> added, List<KitItem> removed, Map<KitItem, TemplateItem> changed, List<KitItem> kept) {

    static UpdatePlan of(List<KitItem> items, List<TemplateItem> standard) {
        Map<String, TemplateItem> wanted = standard.stream().collect(toMap(TemplateItem::code, item -> item));
        var removed = new ArrayList<KitItem>();
        var changed = new LinkedHashMap<KitItem, TemplateItem>();
        var kept = new ArrayList<KitItem>();
        for (KitItem item : items) {
            if (item.requestId == null) {
                TemplateItem now = wanted.remove(item.code);
                boolean differs = now == null || !item.like(now);
                if (differs && item.state == KitItem.State.DONE) {
                    kept.add(item);
                } else if (now == null) {
                    removed.add(item);
                } else if (differs) {
                    changed.put(item, now);
                }
            }
        }
        return new UpdatePlan(
                standard.stream()
                        .filter(item -> wanted.containsKey(item.code()))
                        .toList(),
                removed,
                changed,
                kept);
    }

    public Set<KitItem> changedItems() {
        return changed.keySet();
    }

    /** Whether there is anything to be done. */
    boolean any() {
        return !added.isEmpty() || !removed.isEmpty() || !changed.isEmpty();
    }

    void apply(Checklist checklist) {
        changed.forEach(KitItem::adopt);
        added.forEach(item -> checklist.add(item).persist());
        removed.forEach(item -> {
            checklist.items.remove(item);
            item.delete();
        });
    }
}
