package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has taken a forum out of the programme.
 *
 * @param forum its code
 * @param items how many slots its agenda had
 */
public record ForumRemoved(String forum, int items) implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
