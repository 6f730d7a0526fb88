package org.huitong.registration;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.person.Person;
import org.huitong.person.PersonMessages;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;

/** A column that people can be exported with. Numbers and addresses are masked, as in a list of registrations. */
enum PersonColumn {
    NAME(line -> line.person().name),
    PINYIN(line -> line.person().pinyin),
    LATIN_NAME(line -> line.person().latinName),
    SEX(line -> line.person().sex == null ? null : Message.of(PersonMessages.class, line.person().sex::label)),
    DOCUMENT(Line::document),
    MOBILE(Line::mobile),
    EMAIL(Line::email),
    /** Codes of the editions this person takes part in, or has. */
    EDITIONS(line -> line.joined(Part::edition)),
    CATEGORIES(Line::categories),
    REGISTRATIONS(line -> line.joined(Part::reference));

    private final Function<Line, Object> value;

    PersonColumn(Function<Line, Object> value) {
        this.value = value;
    }

    /** One registration of a person. */
    record Part(String edition, LocalText category, String reference) {}

    /** @param document masked, like mobile and email; null where there is none */
    record Line(Person person, String document, String mobile, String email, List<Part> parts) {
        private String joined(Function<Part, String> what) {
            return parts.stream().map(what).distinct().collect(Collectors.joining(" "));
        }

        /** In the language of the sheet: see {@link PersonExport}. */
        private Words categories() {
            return new Words(parts.stream().map(Part::category).distinct().toList());
        }
    }

    /** Several words in one cell. */
    record Words(List<LocalText> words) {}

    Object of(Line line) {
        return value.apply(line);
    }

    Message<?> header() {
        return Message.of(ExportMessages.class, m -> m.personColumn(this));
    }
}
