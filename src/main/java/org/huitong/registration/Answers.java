package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huitong.form.Field;
import org.huitong.form.FieldKind;
import org.huitong.form.Form;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.Language;

/** Keeps what was answered to the organiser's own fields, sensitive answers sealed, and opens it again. */
@ApplicationScoped
class Answers {
    static final String PURPOSE = "registration-answer";

    private final FieldCipher cipher;
    private final Photos photos;

    @Inject
    Answers(FieldCipher cipher, Photos photos) {
        this.cipher = cipher;
        this.photos = photos;
    }

    /** Those of a new registration. */
    void keep(Registration registration, Map<String, String> answers) {
        answers.forEach((key, value) -> {
            var answer = new RegistrationAnswer();
            answer.registration = registration;
            answer.fieldKey = key;
            write(answer, value, sensitive(registration, key));
            answer.persist();
            if (photo(registration, key)) {
                photos.give(answer, value);
            }
        });
    }

    /** One answer, in place of what was answered to this field before. */
    void put(Registration registration, String key, String value) {
        RegistrationAnswer.of(registration, key)
                .ifPresentOrElse(
                        answer -> change(registration, answer, value), () -> keep(registration, Map.of(key, value)));
    }

    private void change(Registration registration, RegistrationAnswer answer, String value) {
        boolean fresh = !value.equals(stored(answer));
        write(answer, value, sensitive(registration, answer.fieldKey));
        if (fresh && photo(registration, answer.fieldKey)) {
            photos.give(answer, value);
        }
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
                change(registration, answer, value);
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

    private static boolean photo(Registration registration, String key) {
        return registration.category.fields.stream().anyMatch(f -> f.key().equals(key) && f.kind() == FieldKind.PHOTO);
    }

    private String stored(RegistrationAnswer answer) {
        return answer.sealed == null ? answer.plain : cipher.open(PURPOSE, answer.sealed);
    }

    /** By key. */
    Map<String, String> of(Registration registration) {
        return RegistrationAnswer.of(registration).stream()
                .collect(Collectors.toMap(answer -> answer.fieldKey, this::stored));
    }

    /** As {@link #of(Registration)}, of many, by the registration's id. One statement. */
    Map<Long, Map<String, String>> of(Collection<Long> registrationIds) {
        return RegistrationAnswer.of(registrationIds).stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.registration.id, Collectors.toMap(answer -> answer.fieldKey, this::stored)));
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

    /** For people who may read it whole, in the reader's language. */
    String shown(Field field, RegistrationAnswer answer) {
        return field.kind().rule().shown(field, stored(answer), Language.current());
    }
}
