package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * What the programme prints of a speaker has been changed.
 *
 * @param id the speaker's
 */
public record SpeakerChanged(long id) implements DomainEvent {
    @Override
    public String subjectType() {
        return "speaker";
    }

    @Override
    public String subjectKey() {
        return Long.toString(id);
    }
}
