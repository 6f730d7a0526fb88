package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * What is to be handed in for a slot has been asked for, changed, or has come to another state.
 *
 * @param forum the forum's code
 * @param id the material's
 */
public record MaterialChanged(String forum, long id, Change change) implements DomainEvent {
    /** What was done. */
    public enum Change {
        ASKED_FOR,
        DESCRIBED,
        FILE_RECEIVED,
        FILE_ACCEPTED,
        SENT_BACK,
        MATERIAL_REMOVED
    }

    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
