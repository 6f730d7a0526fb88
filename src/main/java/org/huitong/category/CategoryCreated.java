package org.huitong.category;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has created a category.
 *
 * @param categoryId its key
 * @param category its code
 * @param from code of the one it was copied from
 */
public record CategoryCreated(Long categoryId, String category, String from) implements DomainEvent {
    @Override
    public String subjectType() {
        return "category";
    }

    @Override
    public String subjectKey() {
        return category;
    }
}
