package org.huitong.registration;

import org.huitong.platform.LocalText;

/**
 * How many of a delegation find room, and how many there are.
 *
 * @param forum code; null for the category in all, like {@code forumName}
 */
record CapView(
        long id,
        String forum,
        LocalText forumName,
        String category,
        LocalText categoryName,
        String delegation,
        LocalText delegationName,
        int capacity,
        int taken) {
    public int overhang() {
        return Math.max(0, taken - capacity);
    }

    /** Where it is changed. */
    public String address() {
        return CapPages.PATH + "/" + id;
    }

    /** Where it is lifted. */
    public String deletion() {
        return address() + "/deletion";
    }

    /** Under which the log has it. */
    String subject() {
        return (forum == null ? "" : forum + "/") + category + "/" + delegation;
    }
}
