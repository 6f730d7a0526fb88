package org.huitong.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

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

    /** The same in the order of the form; those of one field stay in theirs. */
    public FieldErrors inOrder(ToIntFunction<String> position) {
        var ordered = new FieldErrors();
        errors.stream()
                .sorted(Comparator.comparingInt(error -> position.applyAsInt(error.field())))
                .forEach(ordered.errors::add);
        return ordered;
    }

    /** Throws {@link Invalid} if anything is wrong. */
    public void orElseThrow() {
        if (any()) {
            throw new Invalid(this);
        }
    }
}
