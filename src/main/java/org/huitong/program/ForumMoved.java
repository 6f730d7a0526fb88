package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * A forum stands elsewhere in the programme's order.
 *
 * @param forum its code
 * @param rank its place in the order, from 1
 */
public record ForumMoved(String forum, int rank) implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
