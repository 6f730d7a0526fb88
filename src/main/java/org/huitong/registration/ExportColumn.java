package org.huitong.registration;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.huitong.person.Person;
import org.huitong.person.PersonMessages;
import org.huitong.platform.Message;

/**
 * A column that a list of registrations can be exported with, in the usual order of a receipt list (参会回执). Numbers of
 * documents and phones are masked; a full one is read on the registration's page, one by one.
 */
enum ExportColumn {
    REFERENCE(line -> line.registration().reference),
    NAME(line -> line.person().name),
    PINYIN(line -> line.person().pinyin),
    LATIN_NAME(line -> line.person().latinName),
    SEX(line -> worded(line.person())),
    ORGANISATION(line -> line.registration().organisation),
    POSITION(line -> line.registration().jobTitle),
    CATEGORY(line -> line.registration().category.name),
    STATUS(line -> Message.of(RegistrationMessages.class, m -> m.status(line.registration().status))),
    FORUMS(Line::forums),
    DELEGATION(line -> line.registration().delegation == null ? null : line.registration().delegation.name),
    DOCUMENT(Line::document),
    MOBILE(Line::mobile),
    EMAIL(Line::email),
    SUBMITTED_AT(Line::submittedAt);

    private final Function<Line, Object> value;

    ExportColumn(Function<Line, Object> value) {
        this.value = value;
    }

    /**
     * A registration as it is exported.
     *
     * @param forums codes of the forums it holds or waits for a place in
     * @param document masked, like mobile and email
     * @param submittedAt in the conference's zone
     * @param answers empty unless a column wants them
     */
    record Line(
            Registration registration,
            String forums,
            String document,
            String mobile,
            String email,
            LocalDateTime submittedAt,
            List<AnswerView> answers) {
        Person person() {
            return registration.person;
        }
    }

    Object of(Line line) {
        return value.apply(line);
    }

    Message<?> header() {
        return Message.of(ExportMessages.class, m -> m.column(this));
    }

    private static Object worded(Person person) {
        return person.sex == null ? null : Message.of(PersonMessages.class, person.sex::label);
    }
}
