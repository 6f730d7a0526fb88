package org.huitong.kit;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * Items of a hall's checklist were signed off for one side.
 *
 * @param checklist its id
 * @param forum the forum's code
 * @param items their codes
 */
public record KitSigned(long checklist, String forum, List<String> items, Side side) implements DomainEvent {
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
