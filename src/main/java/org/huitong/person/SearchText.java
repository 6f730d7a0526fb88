package org.huitong.person;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text by which a person is found: one column, one {@code like}, whatever script or spelling the searcher uses.
 *
 * <p>Never put document or telephone numbers into it: it is stored in the clear.
 */
public final class SearchText {

    /** The character that {@link #pattern} escapes with: {@code like :pattern escape '!'}. */
    public static final char ESCAPE = '!';

    /** The longest search text, in characters; what is cut off are the rarer spellings of very long names. */
    public static final int MAX_LENGTH = 1000;

    /** No query holds a line break, so none matches across two parts. */
    private static final String BETWEEN_PARTS = "\n";

    private static final Pattern SEPARATORS_IN_NAMES = Pattern.compile("[·\u30FB\u2022\u2027'\u2018\u2019]");
    private static final Pattern SYLLABLE_WITH_U_UMLAUT = Pattern.compile("\\b([ln])yu");

    private SearchText() {}

    /**
     * Brings together what counts as the same in a search: width, case, composed and decomposed letters (NFKC),
     * traditional and simplified characters, runs of white space, spaces between Chinese characters, and the separators
     * inside names, so that 網絡文明 equals 网络文明 and 阿依古丽·买买提 equals 阿依古丽买买提. Stored text and queries go
     * through it alike.
     */
    public static String fold(String text) {
        String lower = UCharacter.toLowerCase(ULocale.ROOT, Han.simplified(Typed.plain(text)));
        return Han.closedUp(
                Typed.singleSpaced(SEPARATORS_IN_NAMES.matcher(lower).replaceAll("")));
    }

    /** The folded parts; null and blank ones are left out. At most {@link #MAX_LENGTH} characters. */
    public static String of(String... parts) {
        return joined(folded(parts));
    }

    /**
     * The search text of a person: the name, the other parts, then the reading in words, in one word and by initials,
     * also with ü typed as v and read as if it were no surname. 王𬭚 is found by 王, wang, wangchun and wc. At most
     * {@link #MAX_LENGTH} characters.
     *
     * @param name the name
     * @param reading its stored reading, perhaps edited by hand
     * @param others further parts, such as the organisation; null and blank ones are left out
     */
    public static String ofPerson(String name, String reading, String... others) {
        Set<String> parts = folded(name);
        parts.addAll(folded(others));
        addReading(parts, reading);
        addReading(parts, Pinyin.readingAsText(name));
        return joined(parts);
    }

    /**
     * The pattern that finds a query anywhere in a search text, for {@code like :pattern escape '!'}. The escape has
     * to be said, since a query may hold a percent sign or an underscore.
     */
    public static String pattern(String query) {
        String escaped = fold(query).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped + "%";
    }

    private static void addReading(Set<String> parts, String reading) {
        String spaced = fold(reading);
        String typedWithV = SYLLABLE_WITH_U_UMLAUT.matcher(spaced).replaceAll("$1v");
        for (String spelling : List.of(spaced, typedWithV)) {
            parts.add(spelling);
            parts.add(spelling.replace(" ", ""));
        }
        parts.add(Pinyin.initials(spaced));
    }

    private static Set<String> folded(String... texts) {
        Set<String> parts = new LinkedHashSet<>();
        for (String text : texts) {
            parts.add(fold(text));
        }
        return parts;
    }

    private static String joined(Collection<String> parts) {
        List<String> present = parts.stream().filter(part -> !part.isEmpty()).toList();
        return Typed.clipped(String.join(BETWEEN_PARTS, present), MAX_LENGTH);
    }
}
