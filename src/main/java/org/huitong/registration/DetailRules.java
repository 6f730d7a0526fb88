package org.huitong.registration;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.form.AnswerRule;
import org.huitong.form.Form;
import org.huitong.person.Checked;
import org.huitong.person.DocumentType;
import org.huitong.person.EmailAddress;
import org.huitong.person.Fault;
import org.huitong.person.IdentityDocument;
import org.huitong.person.Mobile;
import org.huitong.person.Person;
import org.huitong.person.PersonDetails;
import org.huitong.person.PersonMessages;
import org.huitong.person.PersonName;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * The rules of what guests write about themselves. Only what the category asks for is looked at; faults are added to the
 * errors under the names of the form's fields, which are those of the API.
 *
 * @param form the fields that are asked
 * @param guarded whether a guardian is on file, or none is to be asked for here
 */
record DetailRules(Form form, AnswerRule.Circumstances circumstances, FieldErrors errors, boolean guarded) {
    /** The organiser's own field with the day of birth, for those whose document does not tell it. */
    static final String BIRTH_DATE = "birthDate";

    /** Long enough for every organisation met in practice, short enough for a badge of two lines. */
    static final int LINE_MAX = 100;

    /** For somebody of whom no guardian is on file. */
    DetailRules(Form form, AnswerRule.Circumstances circumstances, FieldErrors errors) {
        this(form, circumstances, errors, false);
    }

    /**
     * Checks them all, so that everything wrong is told at once.
     *
     * @param onFile the person to be corrected, whose document, mobile number and e-mail address stay where nothing is
     *     given instead; null for somebody new
     * @return empty if anything was wrong
     */
    Optional<Details> check(TypedDetails typed, Person onFile) {
        int before = errors.all().size();
        Optional<PersonName> name = value("name", PersonName.check(typed.name()));
        Optional<PersonName> latinName = latinName(typed.latinName());
        Optional<IdentityDocument> document = document(typed, onFile == null ? null : onFile.documentType);
        Optional<Mobile> mobile = onFile != null && isBlank(typed.mobile())
                ? Optional.empty()
                : value("mobile", Mobile.check(typed.mobile()));
        boolean emailStays = onFile != null && onFile.email != null && isBlank(typed.email());
        Optional<EmailAddress> email = asked("email", typed.email()) && !emailStays
                ? value("email", EmailAddress.check(typed.email()))
                : Optional.empty();
        String organisation = line("organisation", typed.organisation(), RegistrationRuleMessages::organisationMissing);
        String position = line("position", typed.position(), RegistrationRuleMessages::positionMissing);
        Optional<GuardianDetails> guardian = guarded
                ? Optional.empty()
                : new GuardianRules(circumstances.today(), errors)
                        .check(typed.guardian(), birth(document, typed, onFile));
        return errors.all().size() > before
                ? Optional.empty()
                : Optional.of(new Details(
                        new PersonDetails(name.orElseThrow(), latinName, document, mobile, email),
                        organisation,
                        position,
                        guardian.orElse(null)));
    }

    /** From the document, else as the guest says where that is asked. */
    private Optional<LocalDate> birth(Optional<IdentityDocument> document, TypedDetails typed, Person onFile) {
        return document.flatMap(IdentityDocument::birthDate)
                .or(() -> Optional.ofNullable(onFile).map(person -> person.birthDate))
                .or(() -> form.asks(BIRTH_DATE) ? day(typed.answers().one(BIRTH_DATE)) : Optional.empty());
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(Texts.tidy(typed)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<PersonName> latinName(String typed) {
        if (!asked("latinName", typed)) {
            return Optional.empty();
        }
        if (isBlank(typed)) {
            return wrong("latinName", "MISSING", RegistrationRuleMessages::latinNameMissing);
        }
        Optional<PersonName> name = value("latinName", PersonName.check(typed));
        boolean latin = name.map(PersonName::value)
                .map(value -> value.codePoints().filter(Character::isLetter).allMatch(DetailRules::isLatin))
                .orElse(true);
        return latin ? name : wrong("latinName", "NOT_LATIN", RegistrationRuleMessages::latinNameNotLatin);
    }

    private Optional<IdentityDocument> document(TypedDetails typed, DocumentType onFile) {
        boolean noNumber = isBlank(typed.documentNumber());
        if (!form.asks("document")) {
            return Optional.empty();
        }
        String typedType = Texts.tidy(typed.documentType());
        if (noNumber && onFile != null) {
            return typedType.isEmpty() || typedType.equals(onFile.name())
                    ? Optional.empty()
                    : wrong("documentNumber", "MISSING", RegistrationRuleMessages::documentTypeWithoutNumber);
        }
        if (noNumber && !required("document")) {
            return Optional.empty();
        }
        if (typedType.isEmpty()) {
            return wrong("documentType", "MISSING", RegistrationRuleMessages::documentTypeMissing);
        }
        Optional<DocumentType> type = Known.of(DocumentType.class, typedType);
        return type.isEmpty()
                ? wrong("documentType", "UNKNOWN", RegistrationRuleMessages::documentTypeUnknown)
                : value(
                        "documentNumber",
                        IdentityDocument.check(
                                type.get(), typed.documentNumber(), circumstances.testRegion(), circumstances.today()));
    }

    private String line(String field, String typed, Function<RegistrationRuleMessages, String> missing) {
        String text = Texts.tidy(typed);
        if (!asked(field, text)) {
            return null;
        }
        if (text.isEmpty()) {
            wrong(field, "MISSING", missing);
        } else if (Texts.hidden(text)) {
            wrong(field, "HIDDEN_CHARACTERS", RegistrationRuleMessages::textHidden);
        } else if (Texts.length(text) > LINE_MAX) {
            wrong(field, "TOO_LONG", m -> m.textTooLong(LINE_MAX));
        }
        return text;
    }

    /** Whether there is anything to check: the category asks for it, and it is required or given. */
    private boolean asked(String field, String typed) {
        return form.asks(field) && (required(field) || !isBlank(typed));
    }

    private boolean required(String field) {
        return form.requires(field);
    }

    private <T> Optional<T> wrong(String field, String code, Function<RegistrationRuleMessages, String> wording) {
        errors.add(field, code, Message.of(RegistrationRuleMessages.class, wording));
        return Optional.empty();
    }

    private <T> Optional<T> value(String field, Checked<T, ? extends Fault> checked) {
        checked.fault()
                .ifPresent(fault -> errors.add(field, fault.code(), Message.of(PersonMessages.class, fault::text)));
        return checked.value();
    }

    private static boolean isBlank(String typed) {
        return Texts.tidy(typed).isEmpty();
    }

    static boolean isLatin(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }
}
