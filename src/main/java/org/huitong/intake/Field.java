package org.huitong.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.platform.Message;
import org.huitong.platform.sheet.Heading;
import org.huitong.platform.sheet.Line;

/**
 * What is taken from a list, in the usual order of a receipt list (参会回执), with the headers by which its column is
 * recognised.
 */
enum Field {
    REFERENCE("reference"),
    NAME("name"),
    LATIN_NAME("latinName"),
    ORGANISATION("organisation"),
    POSITION("position"),
    CATEGORY("category"),
    DOCUMENT_TYPE("documentType"),
    DOCUMENT_NUMBER("documentNumber"),
    MOBILE("mobile"),
    EMAIL("email"),
    FORUMS("forums");

    /** In the column of numbers: the row only shows how to write. */
    private static final Set<String> EXAMPLE = Set.copyOf(UsualWords.of("example"));

    /** The name of the form's field, under which faults are told. */
    final String form;

    private final Set<String> usual;

    Field(String form) {
        this.form = form;
        this.usual =
                UsualWords.of("field." + name()).stream().map(Heading::plain).collect(Collectors.toSet());
    }

    /** The field a header stands for. */
    static Optional<Field> of(String header) {
        String plain = Heading.plain(header);
        return plain.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(field -> field.usual.contains(plain))
                        .findFirst();
    }

    static Optional<Field> ofForm(String form) {
        return Arrays.stream(values()).filter(field -> field.form.equals(form)).findFirst();
    }

    /** What it is called in the template, in the reader's language. */
    Message<?> label() {
        return Message.of(ImportMessages.class, m -> m.field(this));
    }

    /** Whether a line only shows how to write. */
    static boolean example(Line line) {
        return EXAMPLE.contains(Heading.plain(line.cell(0)));
    }
}
