package org.huitong.person;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/** Takes from typed or pasted text what nobody can see or means. */
final class Typed {

    private Typed() {}

    /** Half-width, without invisible characters, with single spaces and none at the ends; null becomes empty. */
    static String plain(String raw) {
        return raw == null
                ? ""
                : singleSpaced(visible(Normalizer2.getNFKCInstance().normalize(raw)));
    }

    /**
     * Drops what is never drawn: zero-width spaces, byte order marks, directional marks, Hangul fillers. They come with
     * text pasted from chat programs, contact lists and spreadsheets, and a person told about them could not find
     * them. Variation selectors stay, because they choose the shape of a character.
     */
    static String visible(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Turns every run of white space of any script into one space and trims the ends. */
    static String singleSpaced(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints().map(c -> UCharacter.isUWhiteSpace(c) ? ' ' : c).forEach(c -> {
            boolean repeated = c == ' ' && (result.isEmpty() || result.charAt(result.length() - 1) == ' ');
            if (!repeated) {
                result.appendCodePoint(c);
            }
        });
        return result.toString().stripTrailing();
    }

    /** The first {@code max} characters at most, never half of a surrogate pair. */
    static String clipped(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    private static boolean isInvisible(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && !UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR);
    }
}
