package org.huitong.form;

import java.util.List;
import java.util.Optional;

/**
 * The fields that are asked, in their order.
 *
 * @param fields without retired ones
 */
public record Form(List<Field> fields) {
    public Form {
        fields = fields.stream().filter(field -> !field.retired()).toList();
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public boolean asks(String key) {
        return field(key).isPresent();
    }

    public boolean requires(String key) {
        return field(key).map(Field::required).orElse(false);
    }

    /** Those that are answered with a file. */
    public List<Field> photos() {
        return fields.stream().filter(field -> field.kind() == FieldKind.PHOTO).toList();
    }

    /** Those whose answers need a consent of their own. */
    public List<Field> sensitive() {
        return fields.stream().filter(Field::sensitive).toList();
    }

    /**
     * The form for somebody who is written into a list by others: what may not be asked at all, and what only the guest
     * knows, may be left empty.
     */
    public Form asList() {
        return new Form(fields.stream()
                .map(field -> field.own() || field.condition() != null || field.kind() == FieldKind.DELEGATION
                        ? field.optional()
                        : field)
                .toList());
    }

    /** Where the field that has this input stands; behind all others if none has. */
    public int position(String input) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean its = field.fixed()
                    .map(fixed -> fixed.inputs.contains(input))
                    .orElse(input.equals(field.input()) || input.startsWith(field.input() + "."));
            if (its) {
                return i;
            }
        }
        return fields.size();
    }
}
