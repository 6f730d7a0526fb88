package org.huitong.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages, keyed by language tag ({@code zh}, {@code en}). Stored as a JSON object, so that a
 * further language needs no change of the schema.
 */
public final class LocalText {
    private final Map<String, String> byLanguage;

    private LocalText(Map<String, String> byLanguage) {
        this.byLanguage = new TreeMap<>(byLanguage);
    }

    /** A text from its languages; tags as in BCP 47, language only. */
    @JsonCreator
    public static LocalText of(Map<String, String> byLanguage) {
        return new LocalText(byLanguage);
    }

    /** A text in the two languages every text of the project has. */
    public static LocalText of(String zh, String en) {
        return new LocalText(Map.of("zh", zh, "en", en));
    }

    @JsonValue
    public Map<String, String> byLanguage() {
        return byLanguage;
    }

    /** The text in this language, else in Chinese, which is never missing, else empty. */
    public String in(Locale language) {
        String text = byLanguage.get(language.getLanguage());
        return text != null && !text.isBlank() ? text : byLanguage.getOrDefault("zh", "");
    }

    /** The text in the language of whoever reads the current page; Chinese outside a request. */
    @Override
    public String toString() {
        return in(Language.current());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalText text && text.byLanguage.equals(byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }
}
