package org.huitong.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** How lists say things that were not made from the template: data, in whatever language, and no words of pages. */
final class UsualWords {
    private static final Properties WORDS = read();

    private UsualWords() {}

    /** Those under this name; none if there is none. */
    static List<String> of(String name) {
        String words = WORDS.getProperty(name, "");
        return words.isEmpty() ? List.of() : List.of(words.split(Pattern.quote("|")));
    }

    private static Properties read() {
        var words = new Properties();
        try (var in = new InputStreamReader(
                UsualWords.class.getResourceAsStream("/intake/words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
