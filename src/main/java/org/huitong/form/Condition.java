package org.huitong.form;

import java.util.List;
import java.util.Map;

/**
 * A field is asked only if another one before it has one of these answers.
 *
 * @param field key of the other field, whose kind decides ({@link FieldKind#decides})
 * @param values codes of which one is enough
 */
public record Condition(String field, List<String> values) {
    public Condition {
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** @param answers what is kept so far, by key */
    public boolean holds(Map<String, String> answers) {
        String answer = answers.get(field);
        return answer != null && Codes.of(answer).stream().anyMatch(values::contains);
    }
}
