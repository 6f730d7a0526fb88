package org.huitong.venue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * What was typed into a form about a venue or a hall, right or wrong, by the names of the inputs; texts in a language have
 * inputs of their own, such as {@code name.en}.
 */
record Draft(Map<String, String> typed, List<String> languages) {
    static final int NAME_MAX = 60;
    private static final String CODE = "[A-Z][A-Z0-9-]{0,19}";

    /** From what a form sent, of each input the first value. */
    static Draft sent(Map<String, List<String>> sent, List<String> languages) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((input, values) -> typed.put(input, values.get(0)));
        return new Draft(typed, languages);
    }

    public String get(String input) {
        return typed.getOrDefault(input, "");
    }

    public String input(String name, Object part) {
        return name + "." + part;
    }

    public String get(String name, Object part) {
        return get(input(name, part));
    }

    /** Whether anything is typed for this text in any language. */
    public boolean typed(String name) {
        return languages.stream().anyMatch(tag -> !get(name, tag).isBlank());
    }

    String tidy(String input) {
        return Texts.tidy(get(input));
    }

    /** The version that was seen, -1 if none was. */
    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : -1;
    }

    Draft seen(int version) {
        var typed = new LinkedHashMap<>(this.typed);
        typed.put("version", Integer.toString(version));
        return new Draft(typed, languages);
    }

    String code(FieldErrors errors) {
        String code = tidy("code");
        if (!code.matches(CODE)) {
            wrong(errors, "code", "CODE", VenueMessages::codeWrong);
        }
        return code;
    }

    /** A text that is there in every language. */
    LocalText text(String name, int max, FieldErrors errors) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String tag : languages) {
            String text = line(input(name, tag), max, errors);
            if (text.isEmpty()) {
                wrong(errors, input(name, tag), "MISSING", VenueMessages::textMissing);
            }
            texts.put(tag, text);
        }
        return LocalText.of(texts);
    }

    /** A text that may be missing altogether, but then in every language; null without. */
    LocalText textOrNone(String name, int max, FieldErrors errors) {
        return languages.stream().allMatch(tag -> tidy(input(name, tag)).isEmpty()) ? null : text(name, max, errors);
    }

    /** One line, which may be empty. */
    String line(String input, int max, FieldErrors errors) {
        String text = tidy(input);
        if (Texts.length(text) > max || Texts.hidden(text)) {
            wrong(errors, input, "TOO_LONG", m -> m.textWrong(max));
        }
        return text;
    }

    static void wrong(FieldErrors errors, String field, String code, Function<VenueMessages, String> wording) {
        errors.add(field, code, Message.of(VenueMessages.class, wording));
    }
}
