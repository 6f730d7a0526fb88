package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.huitong.program.Speaker;
import org.huitong.program.Speakers;

/**
 * Tells the programme what comes of an invitation to speak: whoever does something to an invitation calls this afterwards,
 * in the same transaction. The speaker's row is locked after the invitation's.
 */
@ApplicationScoped
class SpeakerReplies {
    private final Speakers speakers;
    private final Clock clock;

    @Inject
    SpeakerReplies(Speakers speakers, Clock clock) {
        this.speakers = speakers;
        this.clock = clock;
    }

    /** Does nothing for those who are not asked to speak. */
    void follow(Invitation invitation) {
        if (invitation.speakerId != null) {
            Long person = invitation.status == InvitationStatus.ACCEPTED && invitation.registration != null
                    ? invitation.registration.person.id
                    : null;
            speakers.invited(
                    invitation.speakerId,
                    state(invitation.status),
                    LocalDate.ofInstant(clock.instant(), invitation.edition.zone),
                    person);
        }
    }

    private static Speaker.Invitation state(InvitationStatus status) {
        return switch (status) {
            case DRAFT, CANCELLED -> Speaker.Invitation.TO_ASK;
            case SENT, OPENED -> Speaker.Invitation.ASKED;
            case ACCEPTED -> Speaker.Invitation.ACCEPTED;
            // Whoever comes instead is another person, who has not been asked to speak.
            case DECLINED, SUBSTITUTED -> Speaker.Invitation.DECLINED;
        };
    }
}
