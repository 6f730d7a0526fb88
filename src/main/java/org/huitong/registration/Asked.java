package org.huitong.registration;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.huitong.category.Category;
import org.huitong.form.Field;
import org.huitong.platform.JsonColumn;

/**
 * What a guest is told with a decision.
 *
 * @param text null where nothing is told
 * @param fields keys of the fields to be changed; empty where none is named
 */
record Asked(String text, List<String> fields) {
    static final Asked NOTHING = new Asked(null, List.of());

    Asked {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    static Asked of(String text) {
        return new Asked(text, List.of());
    }

    /** The fields of these keys in the order of the form, what is not asked any more among them. */
    static List<Field> fields(Category category, List<String> keys) {
        return category.fields.stream()
                .filter(field -> keys != null && keys.contains(field.key()))
                .toList();
    }

    /** Keys of fields in one column. */
    static class Keys extends JsonColumn<List<String>> {
        Keys() {
            super(new TypeReference<>() {});
        }
    }
}
