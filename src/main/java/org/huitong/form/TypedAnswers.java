package org.huitong.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers as they were sent, right or wrong.
 *
 * @param values by the field's key, or for an answer of several parts by key, dot and part
 * @param refused by the field's key: what is wrong with a file that was sent, of which nothing was kept
 */
public record TypedAnswers(Map<String, List<String>> values, Map<String, AnswerRule.Wrong> refused) {
    public static final TypedAnswers NONE = new TypedAnswers(Map.of());

    public TypedAnswers {
        values = Map.copyOf(values);
        refused = Map.copyOf(refused);
    }

    /** Without files. */
    public TypedAnswers(Map<String, List<String>> values) {
        this(values, Map.of());
    }

    /** From the fields of a form, of which only those that begin with {@link Field#ANSWERS} are looked at. */
    public static TypedAnswers ofForm(Map<String, List<String>> sent) {
        var values = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, all) -> {
            if (name.startsWith(Field.ANSWERS)) {
                values.put(name.substring(Field.ANSWERS.length()), List.copyOf(all));
            }
        });
        return new TypedAnswers(values);
    }

    /** From JSON: a text, a list of texts, or an object whose parts are either. */
    public static TypedAnswers ofJson(Map<String, Object> sent) {
        var values = new LinkedHashMap<String, List<String>>();
        Optional.ofNullable(sent).orElse(Map.of()).forEach((key, value) -> {
            if (value instanceof Map<?, ?> parts) {
                parts.forEach((part, one) ->
                        values.put(part.toString().equals("value") ? key : key + "." + part, texts(one)));
            } else {
                values.put(key, texts(value));
            }
        });
        return new TypedAnswers(values);
    }

    private static List<String> texts(Object value) {
        var texts = new ArrayList<String>();
        if (value instanceof List<?> list) {
            list.stream().filter(one -> one != null).forEach(one -> texts.add(one.toString()));
        } else if (value != null) {
            texts.add(value.toString());
        }
        return texts;
    }

    /** The answer of this name; empty where nothing was sent. */
    public String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same with this one answer in place of what was sent. */
    public TypedAnswers with(String key, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(key, List.of(value));
        return new TypedAnswers(changed, refused);
    }

    /** The same with a file that could not be taken. */
    public TypedAnswers refusing(String key, AnswerRule.Wrong wrong) {
        var changed = new LinkedHashMap<>(refused);
        changed.put(key, wrong);
        return new TypedAnswers(with(key, "").values, changed);
    }
}
