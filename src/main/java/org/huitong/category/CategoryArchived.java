package org.huitong.category;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has put a category away that nobody has registered under.
 *
 * @param category its code
 */
public record CategoryArchived(String category) implements DomainEvent {
    @Override
    public String subjectType() {
        return "category";
    }

    @Override
    public String subjectKey() {
        return category;
    }
}
