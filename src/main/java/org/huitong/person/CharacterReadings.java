package org.huitong.person;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How one Chinese character is read, without tones, in one place of a name.
 *
 * <p>Safe for use by several threads: ICU's rule-based transliterators lock while they work, and a finished reading is
 * kept. The keeping matters for speed, since ICU tries hundreds of rules for a character (some 60 µs) and only one
 * thread at a time can ask it. It cannot grow without end: there are about 100,000 characters.
 */
final class CharacterReadings {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SYLLABLE = Pattern.compile("[a-z]+");

    private final Transliterator rules;
    private final String before;
    private final Map<Integer, String> known = new ConcurrentHashMap<>();

    private CharacterReadings(String transliterator, String before) {
        this.rules = Transliterator.getInstance(transliterator);
        this.before = before;
    }

    /** As a surname: 单 is shan. */
    static CharacterReadings asSurname() {
        return new CharacterReadings("Han-Latin/Names", "");
    }

    /** Inside a name: 单 is dan. ICU takes a character for a surname unless another stands before it. */
    static CharacterReadings insideName() {
        return new CharacterReadings("Han-Latin/Names", "一");
    }

    /** In ordinary text: 曾 is ceng. */
    static CharacterReadings inText() {
        return new CharacterReadings("Han-Latin", "");
    }

    /** The syllable in lower-case ASCII, or the character itself when ICU knows no reading for it. */
    String of(int codePoint) {
        return known.computeIfAbsent(codePoint, this::read);
    }

    private String read(int codePoint) {
        String character = Character.toString(codePoint);
        String words = rules.transliterate(before + character);
        String toned = words.substring(words.lastIndexOf(' ') + 1);
        String syllable = withoutTone(toned);
        return SYLLABLE.matcher(syllable).matches() ? syllable : character;
    }

    /** GB/T 28039-2011 中国人名汉语拼音字母拼写规则: where ü cannot be written, names write YU, so 吕 is lyu. */
    private static String withoutTone(String toned) {
        String decomposed = Normalizer2.getNFDInstance().normalize(toned);
        return MARKS.matcher(decomposed.replace("u\u0308", "yu")).replaceAll("");
    }
}
