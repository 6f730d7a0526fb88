package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/**
 * Letters or reminders to all of a list were begun.
 *
 * @param mailing LETTER or REMINDER
 */
public record InvitationsQueued(String mailing, long count, String criteria) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return mailing;
    }
}
