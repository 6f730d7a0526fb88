package org.huitong.correspondence;

import org.huitong.platform.DomainEvent;

/**
 * Somebody has had a message that had failed sent again.
 *
 * @param about reference of the registration; null where it concerns none
 */
public record MessageSentAgain(Long id, String about, String occasion) implements DomainEvent {
    @Override
    public String subjectType() {
        return "outbox-message";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }

    @Override
    public String relatedKey() {
        return about;
    }
}
