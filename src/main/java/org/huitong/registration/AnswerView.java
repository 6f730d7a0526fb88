package org.huitong.registration;

import java.util.Locale;
import java.util.Objects;
import org.huitong.form.Field;
import org.huitong.form.FieldKind;
import org.huitong.platform.Language;
import org.huitong.platform.LocalText;

/** An answer to a field of the organiser's own, as guests and reviewers see it: masked where it is sensitive. */
public final class AnswerView {
    private final Field field;
    private final String value;
    private final boolean masked;

    AnswerView(Field field, String value, boolean sealed) {
        this.field = field;
        this.value = value;
        this.masked = sealed || field.sensitive();
    }

    public String key() {
        return field.key();
    }

    public LocalText label() {
        return field.label();
    }

    public boolean masked() {
        return masked;
    }

    /** Whether it is a picture and no text. */
    public boolean photo() {
        return field.kind() == FieldKind.PHOTO;
    }

    /** For programs: the answer as it is kept, or its mask. */
    public String code() {
        return masked ? in(Locale.ENGLISH) : value;
    }

    /** For people, in this language. */
    public String in(Locale language) {
        var rule = field.kind().rule();
        return masked ? rule.masked(value, language) : rule.shown(field, value, language);
    }

    /** For people, in the reader's language. */
    public String text() {
        return in(Language.current());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerView view
                && view.field.equals(field)
                && view.value.equals(value)
                && view.masked == masked;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, value, masked);
    }

    /** Never the value: a log may hold this. */
    @Override
    public String toString() {
        return field.key();
    }
}
