package org.huitong.registration;

import java.util.List;
import org.huitong.platform.LocalText;

/**
 * How full a pool is: a forum's places for a category or for several that share them, or a category in all.
 *
 * @param pool key of the pool; null for a category in all
 * @param forum code; null for a category in all
 * @param forumName null for a category in all
 * @param category code; null for a shared pool
 * @param name of the category or of the shared pool
 * @param members codes of the categories that share the pool; empty for all others
 * @param capacity null where nothing is set
 * @param taken places held, confirmed and offered; of a category, registrations that live
 * @param waiting on the waiting list
 */
record QuotaView(
        Long pool,
        String forum,
        LocalText forumName,
        String category,
        LocalText name,
        List<String> members,
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

    public boolean shared() {
        return !members.isEmpty();
    }

    /** Whether people of this category take their places here. */
    boolean admits(String code) {
        return code.equals(category) || members.contains(code);
    }

    /** The category, or the categories that share. */
    String who() {
        return shared() ? String.join("+", members) : category;
    }

    /** Where it is changed. */
    public String address() {
        return QuotaPages.PATH
                + (forum == null
                        ? "/categories/" + category
                        : shared() ? "/pools/" + pool : "/forums/" + forum + "/" + category);
    }

    /** Where the pool is deleted. */
    public String deletion() {
        return QuotaPages.PATH + "/pools/" + pool + "/deletion";
    }

    /** Under which the log has it. */
    String subject() {
        return forum == null ? category : forum + "/" + who();
    }
}
