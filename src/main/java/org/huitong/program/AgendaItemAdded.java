package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * A slot has been put into a forum's agenda.
 *
 * @param forum the forum's code
 * @param id the slot's
 */
public record AgendaItemAdded(String forum, long id) implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
