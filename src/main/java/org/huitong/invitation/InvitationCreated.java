package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/** Somebody is to be invited. */
public record InvitationCreated(String number, String category) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return number;
    }
}
