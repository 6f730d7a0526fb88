package org.huitong.registration;

import org.huitong.platform.LocalText;

/**
 * How full a pool is: a forum's places for a category, or a category in all.
 *
 * @param forum code; null for a category in all
 * @param forumName null for a category in all
 * @param capacity null where nothing is set
 * @param taken places held, confirmed and offered; of a category, registrations that live
 * @param waiting on the waiting list
 */
record QuotaView(
        String forum,
        LocalText forumName,
        String category,
        LocalText categoryName,
        Integer capacity,
        int taken,
        int held,
        int confirmed,
        int offered,
        int waiting) {
    /** How many there are beyond the capacity. */
    public int overhang() {
        return capacity == null ? 0 : Math.max(0, taken - capacity);
    }

    public int remaining() {
        return capacity == null ? 0 : Math.max(0, capacity - taken);
    }

    /** Where it is changed. */
    public String address() {
        return QuotaPages.PATH + (forum == null ? "/categories/" + category : "/forums/" + forum + "/" + category);
    }

    /** Under which the log has it. */
    String subject() {
        return forum == null ? category : forum + "/" + category;
    }
}
