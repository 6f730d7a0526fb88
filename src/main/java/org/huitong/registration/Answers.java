package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huitong.form.Field;
import org.huitong.form.Form;
import org.huitong.platform.FieldCipher;

/** Keeps what was answered to the organiser's own fields, sensitive answers sealed, and opens it again. */
@ApplicationScoped
class Answers {
    static final String PURPOSE = "registration-answer";

    private final FieldCipher cipher;

    @Inject
    Answers(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Those of a new registration. */
    void keep(Registration registration, Map<String, String> answers) {
        answers.forEach((key, value) -> {
            var answer = new RegistrationAnswer();
            answer.registration = registration;
            answer.fieldKey = key;
            write(answer, value, sensitive(registration, key));
            answer.persist();
        });
    }

    /**
     * In place of what was answered before; what is not among them is deleted, but for fields that are not asked any more.
     *
     * @param asked the form that was filled in
     */
    void replace(Registration registration, Form asked, Map<String, String> answers) {
        var fresh = new LinkedHashMap<>(answers);
        for (RegistrationAnswer answer : RegistrationAnswer.of(registration)) {
            String value = fresh.remove(answer.fieldKey);
            if (value != null) {
                write(answer, value, sensitive(registration, answer.fieldKey));
            } else if (asked.asks(answer.fieldKey)) {
                answer.delete();
            }
        }
        keep(registration, fresh);
    }

    private void write(RegistrationAnswer answer, String value, boolean sensitive) {
        boolean same = sensitive == (answer.sealed != null) && value.equals(stored(answer));
        if (!same) {
            answer.plain = sensitive ? null : value;
            answer.sealed = sensitive ? cipher.seal(PURPOSE, value) : null;
        }
    }

    private static boolean sensitive(Registration registration, String key) {
        return registration.category.fields.stream().anyMatch(f -> f.key().equals(key) && f.sensitive());
    }

    private String stored(RegistrationAnswer answer) {
        return answer.sealed == null ? answer.plain : cipher.open(PURPOSE, answer.sealed);
    }

    /** By key. */
    Map<String, String> of(Registration registration) {
        return RegistrationAnswer.of(registration).stream()
                .collect(Collectors.toMap(answer -> answer.fieldKey, this::stored));
    }

    /** One field's answer. */
    Optional<String> of(Registration registration, String key) {
        return Optional.ofNullable(of(registration).get(key));
    }

    /** As they are shown, in the order of the form, what is not asked any more among them. */
    List<AnswerView> views(Registration registration) {
        return views(registration.category.fields, RegistrationAnswer.of(registration));
    }

    /** As {@link #views(Registration)}, of many. One statement. */
    Map<Long, List<AnswerView>> views(Collection<Registration> registrations) {
        Map<Long, List<Field>> fields =
                registrations.stream().collect(Collectors.toMap(r -> r.id, r -> r.category.fields));
        return RegistrationAnswer.of(fields.keySet()).stream()
                .collect(Collectors.groupingBy(answer -> answer.registration.id))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> views(fields.get(entry.getKey()), entry.getValue())));
    }

    private List<AnswerView> views(List<Field> fields, List<RegistrationAnswer> answers) {
        var views = new ArrayList<AnswerView>();
        for (Field field : fields) {
            answers.stream()
                    .filter(answer -> answer.fieldKey.equals(field.key()))
                    .findFirst()
                    .ifPresent(answer -> views.add(new AnswerView(field, stored(answer), answer.sealed != null)));
        }
        return views;
    }

    /** For people who may read it whole, in their language. */
    static String shown(Field field, String value, Locale language) {
        return field.kind().rule().shown(field, value, language);
    }
}
