package org.huitong.invitation;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * The texts of the letter were changed.
 *
 * @param changed which of them
 */
public record InvitationLetterChanged(String edition, List<String> changed) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation-letter";
    }

    @Override
    public String subjectKey() {
        return edition;
    }
}
