package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * A speaker has been taken out of the programme.
 *
 * @param id the speaker's
 * @param replacedBy key of who appears instead; null if nobody had to
 * @param items in how many slots
 */
public record SpeakerRemoved(long id, Long replacedBy, int items) implements DomainEvent {
    @Override
    public String subjectType() {
        return "speaker";
    }

    @Override
    public String subjectKey() {
        return Long.toString(id);
    }
}
