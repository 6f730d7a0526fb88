package org.huitong.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huitong.platform.Texts;

/** Readings as people type them. */
public final class Syllables {
    private static final Pattern FORM = Pattern.compile("[a-z]{1,20}( [a-z]{1,20})*");

    private Syllables() {}

    /**
     * Lower-case syllables with single spaces between; ü becomes yu (GB/T 28039-2011, where it cannot be written). Empty if it
     * is no such thing or longer than {@link Pinyin#MAX_LENGTH}.
     */
    public static Optional<String> read(String typed) {
        String lower =
                Normalizer.normalize(Texts.tidy(typed), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Optional.of(lower.replace("ü", "yu").replaceAll("\\s+", " "))
                .filter(text -> FORM.matcher(text).matches() && text.length() <= Pinyin.MAX_LENGTH);
    }
}
