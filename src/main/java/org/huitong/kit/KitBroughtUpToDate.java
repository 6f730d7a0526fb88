package org.huitong.kit;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A hall's checklist follows the standard as it is now.
 *
 * @param checklist its id
 * @param forum the forum's code
 * @param added codes of items
 * @param removed codes of items
 */
public record KitBroughtUpToDate(long checklist, String forum, List<String> added, List<String> removed)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "kit";
    }

    @Override
    public String subjectKey() {
        return Long.toString(checklist);
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
