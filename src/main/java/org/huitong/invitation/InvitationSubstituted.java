package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/**
 * Somebody else was named in the place of whoever was invited.
 *
 * @param substitute number of that person's invitation
 * @param registration reference of what is taken over; null for none
 */
public record InvitationSubstituted(String number, String before, String after, String substitute, String registration)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return number;
    }
}
