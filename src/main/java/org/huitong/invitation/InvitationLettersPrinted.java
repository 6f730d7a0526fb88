package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/** Letters left as a file. */
public record InvitationLettersPrinted(long count, String criteria) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return "letters";
    }
}
