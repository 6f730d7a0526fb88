package org.huitong.invitation;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.registration.RegistrationStatus;

/**
 * An invitation as pages show it. Null is what is not known.
 *
 * @param mobile masked, like the e-mail address
 * @param unit name of the unit whose contact answers as well
 * @param forums codes of those that are proposed
 * @param registration reference of what the answer has led to, or of what is to be taken over
 * @param replaces number of whoever was invited before; with that person's name
 * @param open whether it can still be answered by oneself
 */
record InvitationView(
        long id,
        String number,
        String givenNumber,
        String name,
        String salutation,
        String organisation,
        String position,
        String mobile,
        String email,
        String category,
        LocalText categoryName,
        long unitId,
        String unit,
        List<String> forums,
        String language,
        Instant replyBy,
        InvitationStatus status,
        Instant sentAt,
        Instant openedAt,
        Instant answeredAt,
        String reason,
        String registration,
        RegistrationStatus registrationStatus,
        String replaces,
        String replacesName,
        boolean open,
        Instant queuedAt) {

    /** The colour of the status. */
    public String tone() {
        return switch (status) {
            case DRAFT -> "mute";
            case SENT, OPENED -> "info";
            case ACCEPTED -> "good";
            case DECLINED -> "warn";
            case SUBSTITUTED, CANCELLED -> "mute";
        };
    }

    public String href() {
        return InvitationPages.PATH + "/" + number;
    }

    /** Where something is done with it. */
    public String action(String name) {
        return href() + "/" + name;
    }

    /** Whether somebody else's registration waits for this person's answer. */
    public boolean takesOver() {
        return registration != null && status != InvitationStatus.ACCEPTED;
    }

    public boolean answered() {
        return answeredAt != null;
    }

    public boolean answerable() {
        return status.answerable();
    }

    public boolean accepted() {
        return status == InvitationStatus.ACCEPTED;
    }

    public boolean declined() {
        return status == InvitationStatus.DECLINED;
    }
}
