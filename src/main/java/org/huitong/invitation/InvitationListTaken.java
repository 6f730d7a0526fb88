package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/**
 * A list of invitations or of replies was taken over.
 *
 * @param count how many lines did something
 */
public record InvitationListTaken(Long heldList, long count) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation-list";
    }

    @Override
    public String subjectKey() {
        return heldList.toString();
    }
}
