package org.huitong.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a form, field by field, in the order of the fields. */
public final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param field the name of the input
     * @param code stable upper-case word for programs
     * @param message says what to do, in the reader's language
     */
    public record FieldError(String field, String code, Message<?> message) {}

    public FieldErrors add(String field, String code, Message<?> message) {
        errors.add(new FieldError(field, code, message));
        return this;
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /** The first message for this field, for display beside it; null if the field is right. */
    public Message<?> of(String field) {
        return first(field).map(FieldError::message).orElse(null);
    }

    private Optional<FieldError> first(String field) {
        return errors.stream().filter(e -> e.field().equals(field)).findFirst();
    }

    /** Throws {@link Invalid} if anything is wrong. */
    public void orElseThrow() {
        if (any()) {
            throw new Invalid(this);
        }
    }
}
