package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has set how many take part: in a forum under a category, or under a category in all.
 *
 * @param forum the forum's code; null for the category's total
 * @param category the category's code; of a pool that several share, theirs joined by a plus sign
 * @param offered how many of the waiting list were offered a place by it
 */
public record QuotaChanged(String forum, String category, int offered, Size before, Size after) implements DomainEvent {
    /**
     * How many there may be and are.
     *
     * @param capacity null: as many as come
     * @param overhang how many are there beyond it; nobody loses a place by that
     */
    public record Size(Integer capacity, int occupied, int overhang) {
        static Size of(Integer capacity, int occupied) {
            return new Size(capacity, occupied, capacity == null ? 0 : Math.max(0, occupied - capacity));
        }
    }

    @Override
    public String subjectType() {
        return "quota";
    }

    @Override
    public String subjectKey() {
        return forum == null ? category : forum + "/" + category;
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
