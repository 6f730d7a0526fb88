package org.huitong.kit;

import org.huitong.platform.DomainEvent;

/**
 * A side's signature under an item was taken back.
 *
 * @param checklist its id
 * @param forum the forum's code
 * @param item its code
 */
public record KitSignatureTakenBack(long checklist, String forum, String item, Side side, String reason)
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
