package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/**
 * An answer was given after its time; an organiser decides.
 *
 * @param wanted ACCEPTED, DECLINED or SUBSTITUTED
 */
public record ReplyRequested(String number, String wanted) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return number;
    }
}
