package org.huitong.category;

import com.github.f4b6a3.tsid.TsidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;
import org.huitong.platform.Texts;

/**
 * A point of the checklist as it stands in the editor.
 *
 * @param at its number among those that were sent
 * @param typed by the parts of its inputs' names
 */
record CheckDraft(int at, Map<String, String> typed) {
    static CheckDraft of(int at, CheckItem item) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("key", item.key());
        item.label().byLanguage().forEach((tag, text) -> typed.put("label." + tag, text));
        typed.put("required", "" + item.required());
        return new CheckDraft(at, typed);
    }

    public String key() {
        return typed.getOrDefault("key", "");
    }

    public String label(String tag) {
        return Texts.tidy(typed.get("label." + tag));
    }

    public boolean required() {
        return "true".equals(typed.get("required"));
    }

    public String input(String part) {
        return "checklist." + at + "." + part;
    }

    public String labelInput(String tag) {
        return input("label." + tag);
    }

    /** Whether nothing is written in it in any language: then it is none. */
    boolean blank(List<String> languages) {
        return languages.stream().allMatch(tag -> label(tag).isEmpty());
    }

    /** A new one gets a key that was never used before, so that no old tick counts for it. */
    CheckItem item(List<String> languages) {
        Map<String, String> labels = new LinkedHashMap<>();
        languages.forEach(tag -> labels.put(tag, label(tag)));
        String key = key().matches("[a-z0-9]{1,40}")
                ? key()
                : "c" + Long.toString(TsidCreator.getTsid().toLong(), 36);
        return new CheckItem(key, LocalText.of(labels), required());
    }
}
