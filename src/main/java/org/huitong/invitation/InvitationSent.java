package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/**
 * A letter or a reminder was put into the outbox.
 *
 * @param mailing LETTER or REMINDER
 */
public record InvitationSent(String number, String mailing) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return number;
    }
}
