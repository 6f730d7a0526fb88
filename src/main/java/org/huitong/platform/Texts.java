package org.huitong.platform;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Free text that a person typed into one line: lengths in code points, and what must not be in it. */
public final class Texts {
    private Texts() {}

    /** Composed (NFC), without white space at the ends; null becomes empty. */
    public static String tidy(String raw) {
        return raw == null ? "" : Normalizer2.getNFCInstance().normalize(raw.strip());
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether it holds a control character, or one that turns the direction of writing for what follows. */
    public static boolean hidden(String text) {
        return text.codePoints().anyMatch(c -> UCharacter.isISOControl(c) || turnsDirection(c));
    }

    /** The same for text of several lines, where line breaks and tabs are usual. */
    public static boolean hiddenInLines(String text) {
        return text.codePoints()
                .anyMatch(c -> UCharacter.isISOControl(c) && "\r\n\t".indexOf(c) < 0 || turnsDirection(c));
    }

    /** At most so many chars, never half a character. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }

    /** Bidirectional embeddings, overrides and isolates, and the marks (Unicode UAX #9): they would turn a list around. */
    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
