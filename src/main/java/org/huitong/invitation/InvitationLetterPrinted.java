package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/** One letter left as a file. */
public record InvitationLetterPrinted(String number) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return number;
    }
}
