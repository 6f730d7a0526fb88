package org.huitong.edition;

import org.huitong.platform.DomainEvent;

/**
 * The facts of an edition were changed.
 *
 * @param edition its code
 */
public record EditionChanged(String edition) implements DomainEvent {
    @Override
    public String subjectType() {
        return "edition";
    }

    @Override
    public String subjectKey() {
        return edition;
    }
}
