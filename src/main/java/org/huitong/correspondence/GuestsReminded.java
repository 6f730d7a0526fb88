package org.huitong.correspondence;

import org.huitong.platform.DomainEvent;

/**
 * Guests who have not changed what they were asked to are reminded.
 *
 * @param edition code
 * @param count how many
 */
public record GuestsReminded(String edition, long count) implements DomainEvent {
    @Override
    public String subjectType() {
        return "edition";
    }

    @Override
    public String subjectKey() {
        return edition;
    }
}
