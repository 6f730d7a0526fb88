package org.huitong.edition;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has created an edition.
 *
 * @param edition its code
 * @param from code of the one whose structure was copied; empty for none
 */
public record EditionCreated(String edition, String from) implements DomainEvent {
    @Override
    public String subjectType() {
        return "edition";
    }

    @Override
    public String subjectKey() {
        return edition;
    }
}
