package org.huitong.category;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has taken a category out of the archive.
 *
 * @param category its code
 */
public record CategoryRestored(String category) implements DomainEvent {
    @Override
    public String subjectType() {
        return "category";
    }

    @Override
    public String subjectKey() {
        return category;
    }
}
