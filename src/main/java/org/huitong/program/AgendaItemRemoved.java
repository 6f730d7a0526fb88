package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * A slot has been taken out of a forum's agenda, with what was to be handed in for it.
 *
 * @param forum the forum's code
 * @param id the slot's
 * @param materials how many of those there were
 */
public record AgendaItemRemoved(String forum, long id, int materials) implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
