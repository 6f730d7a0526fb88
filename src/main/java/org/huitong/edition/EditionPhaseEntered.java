package org.huitong.edition;

import org.huitong.platform.DomainEvent;

/**
 * An edition has entered another phase.
 *
 * @param edition its code
 */
public record EditionPhaseEntered(String edition, String phase) implements DomainEvent {
    @Override
    public String subjectType() {
        return "edition";
    }

    @Override
    public String subjectKey() {
        return edition;
    }
}
