package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has put a forum into the programme.
 *
 * @param forum its code
 */
public record ForumCreated(String forum) implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
