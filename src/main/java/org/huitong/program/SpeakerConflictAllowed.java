package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * Somebody appears in a slot though they are on another stage at that time.
 *
 * @param forum the forum's code
 * @param conflicts how many such moments there are
 * @param why what was said to that
 */
public record SpeakerConflictAllowed(String forum, int conflicts, String why) implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
