package org.huitong.person;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/**
 * Chinese characters. ICU decides what is one, because the Java runtime knows an older Unicode and would not recognise
 * the latest extension blocks.
 */
final class Han {

    private Han() {}

    /** Simplified characters for traditional ones, everything else unchanged. */
    static String simplified(String text) {
        return isIn(text) ? ToSimplified.RULES.transliterate(text) : text;
    }

    static boolean is(int codePoint) {
        return UScript.getScript(codePoint) == UScript.HAN;
    }

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Han::is);
    }

    /**
     * Drops single spaces between two Chinese characters. Lists pad a name of two characters to the width of three
     * ("王　丹"), but a Chinese name holds no space.
     */
    static String closedUp(String singleSpaced) {
        int[] all = singleSpaced.codePoints().toArray();
        var result = new StringBuilder(singleSpaced.length());
        for (int i = 0; i < all.length; i++) {
            boolean padding = all[i] == ' ' && i > 0 && i < all.length - 1 && is(all[i - 1]) && is(all[i + 1]);
            if (!padding) {
                result.appendCodePoint(all[i]);
            }
        }
        return result.toString();
    }

    /** Loaded on first use: reading the rules takes a noticeable moment. */
    private static final class ToSimplified {
        static final Transliterator RULES = Transliterator.getInstance("Traditional-Simplified");
    }
}
