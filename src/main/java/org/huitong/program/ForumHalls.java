package org.huitong.program;

import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;

/** Where forums are planned to be: whoever keeps halls has a bean of this. */
public interface ForumHalls {
    /**
     * A hall that a forum has.
     *
     * @param firm whether it is booked; otherwise it is kept for the forum until that is decided
     * @param time of the forum there
     */
    record Kept(LocalText hall, boolean firm, Span time) {}

    /** By the forums' codes, by time; forums without a hall are missing. One statement. */
    Map<String, List<Kept>> byForum();
}
