package org.huitong.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.person.Checked;
import org.huitong.person.Fault;
import org.huitong.person.PersonMessages;
import org.huitong.platform.Message;

/** The rule of one kind of field: what a right answer is, how it is kept, and how it is shown. */
public interface AnswerRule {
    /** The word that stands for something not on the list; what it is stands beside it. */
    String OTHER = "OTHER";

    /** What follows a field's name where it has more than one input. */
    String REMARK = ".other";

    /**
     * What the rules need to know beyond the field.
     *
     * @param testRegion whether identity numbers of the invented region 000000 pass
     * @param today the present day in the conference's zone
     * @param firstDay of the edition
     * @param lastDay of the edition
     */
    record Circumstances(boolean testRegion, LocalDate today, LocalDate firstDay, LocalDate lastDay) {}

    /**
     * What is wrong with an answer.
     *
     * @param part of an answer that has several inputs; else empty
     * @param code stable upper-case word for programs
     */
    record Wrong(String part, String code, Message<?> message) {
        static Wrong of(String code, Function<FormMessages, String> wording) {
            return new Wrong("", code, Message.of(FormMessages.class, wording));
        }

        Wrong at(String part) {
            return new Wrong(part, code, message);
        }
    }

    /**
     * What came of checking.
     *
     * @param value as it is kept; empty where nothing was answered, or where it is wrong
     * @param wrong null where nothing is
     */
    record Verdict(Optional<String> value, Wrong wrong) {
        static final Verdict BLANK = new Verdict(Optional.empty(), null);

        static Verdict right(String value) {
            return new Verdict(Optional.of(value), null);
        }

        static Verdict wrong(Wrong wrong) {
            return new Verdict(Optional.empty(), wrong);
        }

        static Verdict wrong(String code, Function<FormMessages, String> wording) {
            return wrong(Wrong.of(code, wording));
        }

        /** What the rules of people say. */
        static <T> Verdict of(Checked<T, ? extends Fault> checked, String part, Function<T, String> value) {
            return checked.fault()
                    .map(fault ->
                            wrong(new Wrong(part, fault.code(), Message.of(PersonMessages.class, m -> fault.text(m)))))
                    .orElseGet(() -> right(value.apply(checked.value().orElseThrow())));
        }
    }

    Verdict check(Field field, TypedAnswers typed, Circumstances circumstances);

    /** The part whose input comes first, beside which it is said that an answer is missing. */
    default String firstPart() {
        return "";
    }

    /** Into the inputs again: what is kept, by the part of the name that follows the field's own. */
    default Map<String, List<String>> inputs(String value) {
        return Map.of("", List.of(value));
    }

    /** For people, in their language. */
    default String shown(Field field, String value, Locale language) {
        return value;
    }

    /** For those who only need to know that it was answered. */
    default String masked(String value, Locale language) {
        return Message.of(FormMessages.class, FormMessages::answered).in(language);
    }
}
