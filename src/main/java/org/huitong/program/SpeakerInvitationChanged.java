package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * The invitation to speak has come to another state.
 *
 * @param id the speaker's
 */
public record SpeakerInvitationChanged(long id, Speaker.Invitation before, Speaker.Invitation after)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "speaker";
    }

    @Override
    public String subjectKey() {
        return Long.toString(id);
    }
}
