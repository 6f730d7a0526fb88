package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * Who appears in a slot has been changed.
 *
 * @param forum the forum's code
 * @param id the slot's
 * @param speakers how many there are now
 */
public record SpeakerCast(String forum, long id, int speakers) implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
