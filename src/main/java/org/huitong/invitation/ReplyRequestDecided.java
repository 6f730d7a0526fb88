package org.huitong.invitation;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has taken or refused an answer that came after its time.
 *
 * @param wanted ACCEPTED, DECLINED or SUBSTITUTED
 */
public record ReplyRequestDecided(String number, String wanted, String decision) implements DomainEvent {
    @Override
    public String subjectType() {
        return "invitation";
    }

    @Override
    public String subjectKey() {
        return number;
    }
}
