package org.huitong.agenda;

import java.util.List;
import org.huitong.platform.LocalText;

/**
 * What is different about one forum between two versions.
 *
 * @param name as it is now, or was last
 * @param changes empty for a forum that is new or gone
 */
public record ForumDifference(String code, LocalText name, Kind kind, List<Change> changes) {
    /** How it differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Only what whoever reads the current page can see. */
    public ForumDifference visible() {
        return new ForumDifference(
                code, name, kind, changes.stream().filter(Change::visible).toList());
    }

    /** Whether anything is left to be told. */
    public boolean any() {
        return kind != Kind.CHANGED || !changes.isEmpty();
    }
}
