package org.huitong.registration;

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
