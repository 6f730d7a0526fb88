package org.huitong.kit;

import org.huitong.platform.DomainEvent;

/**
 * An item of a hall's checklist was put in place, opened again, found not to be needed, or looked at once more.
 *
 * @param checklist its id
 * @param forum the forum's code
 * @param item its code
 * @param note why it is not needed; null otherwise
 */
public record KitItemChanged(
        long checklist, String forum, String item, KitItem.State before, KitItem.State after, String note)
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
