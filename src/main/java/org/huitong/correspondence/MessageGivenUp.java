package org.huitong.correspondence;

import org.huitong.platform.DomainEvent;

/**
 * Somebody has given up a message that had failed.
 *
 * @param about reference of the registration; null where it concerns none
 */
public record MessageGivenUp(Long id, String about, String occasion) implements DomainEvent {
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
