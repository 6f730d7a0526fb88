package org.huitong.booking;

import java.util.Map;

/** How many people a forum's hall must have room for. */
public interface ExpectedAttendance {
    /** By the forums' codes; a forum for which nothing is known yet is missing. */
    Map<String, Integer> byForum();

    /** For one forum; 0 while nothing is known. */
    default int of(String forum) {
        return byForum().getOrDefault(forum, 0);
    }
}
