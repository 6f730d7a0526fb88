package org.huitong.registration;

import java.time.Instant;
import java.util.List;
import org.huitong.form.Field;

/**
 * A reviewer's decision.
 *
 * @param decision the status the registration came to
 * @param by user name
 * @param at real clock
 * @param reason null where none was given
 * @param fields that a change was asked of
 */
public record DecisionView(RegistrationStatus decision, String by, Instant at, String reason, List<Field> fields) {
    public List<String> titles() {
        return fields.stream().map(field -> field.title().toString()).toList();
    }
}
