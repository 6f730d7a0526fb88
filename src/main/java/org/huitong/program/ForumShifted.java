package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * A forum has been moved in time with its whole agenda.
 *
 * @param forum its code
 * @param minutes later; negative for earlier
 * @param items how many slots its agenda has
 */
public record ForumShifted(String forum, long minutes, int items) implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
