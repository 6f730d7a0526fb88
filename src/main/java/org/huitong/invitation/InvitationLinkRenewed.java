package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/** The personal link of an invitation was replaced; earlier ones open nothing. */
public record InvitationLinkRenewed(String number) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return number;
    }
}
