package org.huitong.kit;

import org.huitong.platform.DomainEvent;

/**
 * A hall was opened for its forum.
 *
 * @param checklist its id
 * @param forum the forum's code
 * @param hall its code
 * @param missing how many items were not settled
 * @param reason why it was opened nevertheless; null where nothing was missing
 */
public record HallOpened(long checklist, String forum, String hall, int missing, String reason) implements DomainEvent {
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
