package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/**
 * An invitation was answered, or answered in another way.
 *
 * @param registration reference of what it led to; null for none
 */
public record InvitationAnswered(String number, String before, String after, String registration)
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
