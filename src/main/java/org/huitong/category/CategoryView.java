package org.huitong.category;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;

/** A category as it is shown to whoever wants to register. */
public record CategoryView(
        String code,
        LocalText name,
        LocalText description,
        Availability availability,
        Instant opensAt,
        Instant closesAt,
        List<Category.Field> fields) {

    /** Whether one can register under it now, by the conference clock. */
    public enum Availability {
        OPEN,
        NOT_YET,
        CLOSED,
        BY_INVITATION
    }

    /** Whether everyone can register under it now. */
    public boolean open() {
        return availability == Availability.OPEN;
    }

    /** What is asked under this name and why; null if it is not asked. */
    public Category.Field field(String name) {
        return fields.stream()
                .filter(field -> field.field().equals(name))
                .findFirst()
                .orElse(null);
    }

    static CategoryView of(Category category, Instant now) {
        return new CategoryView(
                category.code,
                category.name,
                category.description,
                category.availability(now),
                category.opensAt,
                category.closesAt,
                category.fields);
    }
}
