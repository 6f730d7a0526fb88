package org.huitong.person;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * How names are read and in which order they stand. ICU's {@code Han-Latin/Names} does most of it, being the only
 * source tried that reads surnames as surnames and knows the characters beyond the first plane; {@link Surnames} mends
 * what it gets wrong. A reading is a proposal: families differ, so it is stored and can be edited.
 *
 * <p>Safe for use by several threads.
 */
public final class Pinyin {

    /**
     * The longest reading and the longest sort key, in characters. The longest name that {@link PersonName} accepts
     * could take 349; what stands beyond 200 neither changes an order nor is searched for.
     */
    public static final int MAX_LENGTH = 200;

    private static final CharacterReadings INSIDE_NAME = CharacterReadings.insideName();
    private static final CharacterReadings IN_TEXT = CharacterReadings.inText();

    private Pinyin() {}

    /**
     * The syllables of a name in lower-case ASCII without tones, separated by single spaces: 王𬭚 is {@code wang chun},
     * 欧阳一 {@code ou yang yi}, 吕绿 {@code lyu lyu}. Names in other scripts come out in lower-case Latin, word by word.
     * A name with a middle dot holds no Chinese surname and is read character by character. What has no known reading
     * stays as it is. At most {@link #MAX_LENGTH} characters.
     */
    public static String reading(String name) {
        return reading(name, Overrides.NONE);
    }

    /** The same, where the organiser knows some characters better. */
    static String reading(String name, Overrides overrides) {
        String surname = Surnames.of(name);
        List<String> words = new ArrayList<>();
        if (!surname.isEmpty()) {
            words.addAll(overrides.surname(surname).orElseGet(() -> Surnames.syllables(surname)));
        }
        words.addAll(
                words(name.substring(surname.length()), c -> overrides.inside(c).orElseGet(() -> INSIDE_NAME.of(c))));
        return Typed.clipped(String.join(" ", words), MAX_LENGTH);
    }

    /** How one character is read inside a name. */
    static String inside(String character) {
        return INSIDE_NAME.of(character.codePointAt(0));
    }

    /** {@link #sortKey(String, String)} with the proposed reading. */
    public static String sortKey(String name) {
        return sortKey(name, reading(name));
    }

    /**
     * A key that puts people in the order of Chinese lists when compared byte by byte (MySQL {@code utf8mb4_bin}):
     * reading of the surname, then the surname itself, so that all 王 stand together and apart from all 汪, then the
     * rest of the reading. Traditional and simplified forms of a surname stand together; a surname of one character
     * comes before the compound ones that begin with it. At most {@link #MAX_LENGTH}
     * characters.
     *
     * @param name the name
     * @param reading its reading, perhaps edited by hand
     */
    public static String sortKey(String name, String reading) {
        String surname = Surnames.of(name);
        if (surname.isEmpty()) {
            return Typed.clipped(reading, MAX_LENGTH);
        }
        List<String> words = List.of(reading.split(" "));
        boolean wordForCharacter = words.size() == name.codePointCount(0, name.length());
        int ofSurname = wordForCharacter ? surname.codePointCount(0, surname.length()) : 1;
        String key = String.join("", words.subList(0, ofSurname)) + " " + Han.simplified(surname);
        String rest = String.join(" ", words.subList(ofSurname, words.size()));
        return Typed.clipped(rest.isEmpty() ? key : key + " " + rest, MAX_LENGTH);
    }

    /** The name as it would be read were it no name, which is how people spell surnames they do not know: 单 as dan. */
    static String readingAsText(String name) {
        return Typed.clipped(String.join(" ", words(name, IN_TEXT::of)), MAX_LENGTH);
    }

    /** The first letters of the words of a reading: {@code wc} for {@code wang chun}. */
    static String initials(String reading) {
        return reading.isEmpty()
                ? ""
                : List.of(reading.split(" ")).stream()
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
    }

    private static List<String> words(String text, IntFunction<String> readings) {
        var line = new StringBuilder();
        var foreign = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Han.is(c)) {
                line.append(latin(foreign))
                        .append(' ')
                        .append(readings.apply(c))
                        .append(' ');
                foreign.setLength(0);
            } else {
                foreign.appendCodePoint(c);
            }
        });
        String joined = line.append(latin(foreign)).toString().replace(NameText.MIDDLE_DOT, ' ');
        return joined.isBlank() ? List.of() : List.of(joined.strip().split(" +"));
    }

    private static String latin(StringBuilder foreign) {
        return foreign.isEmpty() ? "" : ToLatin.RULES.transliterate(foreign.toString());
    }

    /** Loaded on first use, since most names need none of it. Its parts lock while they work, as all of ICU's do. */
    private static final class ToLatin {
        static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
