package org.huitong.category;

import java.time.Instant;
import org.huitong.form.Form;
import org.huitong.platform.LocalText;

/** A category as it is shown to whoever wants to register. */
public record CategoryView(
        String code,
        LocalText name,
        LocalText description,
        Availability availability,
        Instant opensAt,
        Instant closesAt,
        Form form) {

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

    /** Whether the public may register under it at all, now or at another time. */
    public boolean invitable() {
        return availability != Availability.BY_INVITATION;
    }

    static CategoryView of(Category category, Instant now) {
        return new CategoryView(
                category.code,
                category.name,
                category.description,
                category.availability(now),
                category.opensAt,
                category.closesAt,
                category.form());
    }
}
