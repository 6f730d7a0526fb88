package org.huitong.registration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huitong.form.AnswerRule;
import org.huitong.form.Field;
import org.huitong.form.Form;
import org.huitong.form.FormRules;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.FieldErrors;

/**
 * What a list says in answer to a category's own fields, beside what is on file. A field it does not speak of stays as it
 * is, and so does a sensitive answer of which it holds the mask, as exports have it.
 *
 * @param form of the category, as a list may fill it in
 * @param onFile answers by key
 * @param languages in which an export may have been written
 */
record EnrolmentAnswers(Form form, Map<String, String> onFile, Collection<Locale> languages) {
    /**
     * Those that would be another, by key, in the order of the form.
     *
     * @param errors takes the faults of what the list speaks of
     */
    Map<String, String> changed(TypedAnswers typed, AnswerRule.Circumstances around, FieldErrors errors) {
        Set<String> spoken = spoken(typed);
        Map<String, List<String>> merged = new LinkedHashMap<>();
        onFile.forEach((key, value) -> form.field(key)
                .filter(field -> !field.sensitive() && !spoken.contains(key))
                .ifPresent(field ->
                        field.kind().rule().inputs(value).forEach((part, all) -> merged.put(key + part, all))));
        typed.values().forEach((name, all) -> {
            if (spoken.contains(key(name))) {
                merged.put(name, all);
            }
        });
        var all = new FieldErrors();
        FormRules.Kept kept = new FormRules(form, around).check(new TypedAnswers(merged), onFile, all);
        all.all().stream()
                .filter(error -> error.field().startsWith(Field.ANSWERS)
                        && spoken.contains(key(error.field().substring(Field.ANSWERS.length()))))
                .forEach(error -> errors.add(error.field(), error.code(), error.message()));
        Map<String, String> changed = new LinkedHashMap<>();
        kept.answers().forEach((key, value) -> {
            if (spoken.contains(key) && !value.equals(onFile.get(key))) {
                changed.put(key, value);
            }
        });
        return changed;
    }

    /** As they are shown beside one another, masked where they are sensitive. */
    List<Examined.Change> shown(Map<String, String> changed, Locale language) {
        return changed.entrySet().stream()
                .map(one -> {
                    Field field = form.field(one.getKey()).orElseThrow();
                    return new Examined.Change(
                            field.input(),
                            shown(field, onFile.get(one.getKey()), language),
                            shown(field, one.getValue(), language));
                })
                .toList();
    }

    private static String shown(Field field, String value, Locale language) {
        if (value == null) {
            return null;
        }
        AnswerRule rule = field.kind().rule();
        return field.sensitive() ? rule.masked(value, language) : rule.shown(field, value, language);
    }

    private Set<String> spoken(TypedAnswers typed) {
        var spoken = new LinkedHashSet<String>();
        typed.values().keySet().forEach(name -> spoken.add(key(name)));
        spoken.removeIf(key -> form.field(key)
                .map(field -> field.sensitive() && masked(field, typed))
                .orElse(true));
        return spoken;
    }

    private boolean masked(Field field, TypedAnswers typed) {
        String value = onFile.get(field.key());
        return value != null
                && languages.stream()
                        .map(language -> field.kind().rule().masked(value, language))
                        .anyMatch(mask -> typed.values().entrySet().stream()
                                .anyMatch(one -> key(one.getKey()).equals(field.key())
                                        && one.getValue().contains(mask)));
    }

    private static String key(String name) {
        return name.replaceFirst("\\..*", "");
    }
}
