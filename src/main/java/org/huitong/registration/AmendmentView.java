package org.huitong.registration;

import java.time.Instant;
import java.util.List;
import org.huitong.form.Field;

/**
 * A request as it is shown.
 *
 * @param fields that would change
 * @param differences old and new side by side; empty once it is decided, and where it cannot be carried out any more
 * @param by user name of whoever decided; null for none
 * @param reason why it was refused; null otherwise
 */
record AmendmentView(
        long id,
        String reference,
        String name,
        Object category,
        Amendment.State state,
        List<Field> fields,
        List<Difference> differences,
        Instant askedAt,
        Instant decidedAt,
        String by,
        String reason) {
    public boolean open() {
        return state == Amendment.State.OPEN;
    }

    public List<String> titles() {
        return fields.stream().map(field -> field.title().toString()).toList();
    }

    public String href() {
        return "/admin/registrations/" + reference + "#amendment";
    }

    public String acceptance() {
        return "/admin/registrations/" + reference + "/amendment/acceptance";
    }

    /** Where the photo on file and the one asked for are looked at. */
    public String photos(Difference difference) {
        return "/admin/registrations/" + reference + "/amendment/photo-reading?field="
                + difference.field().key();
    }

    public String refusal() {
        return "/admin/registrations/" + reference + "/amendment/refusal";
    }

    /** For the colour of its label. */
    public String tone() {
        return switch (state) {
            case OPEN -> "info";
            case ACCEPTED -> "good";
            case REFUSED -> "bad";
            case TAKEN_BACK -> "mute";
        };
    }
}
