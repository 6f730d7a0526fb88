package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/** An invitation was taken back by the organiser. */
public record InvitationCancelled(String number, String before, String after) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return number;
    }
}
