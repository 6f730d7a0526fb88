package org.huitong.person;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Brings the spellings of one name together. */
final class NameText {

    /** · U+00B7, the separator 民委发〔2016〕33号 asks for. */
    static final char MIDDLE_DOT = '·';

    /** The dots that keyboards and old data use for it: ・ • ‧ ･ ∙ ⋅. A full stop is a case of its own. */
    private static final String MIDDLE_DOTS = "\u30FB\u2022\u2027\uFF65\u2219\u22C5";

    private static final String APOSTROPHES = "\u2018\u2019\uFF07";
    private static final String HYPHENS = "\u2010\u2011\uFF0D";

    private NameText() {}

    static String normalised(String raw) {
        if (raw == null) {
            return "";
        }
        String composed = Normalizer2.getNFCInstance().normalize(raw);
        var unified = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> unified.append(unified(c)));
        String spaced = Han.closedUp(Typed.singleSpaced(Typed.visible(unified.toString())));
        return withoutStrayDots(Han.isIn(spaced) ? stopsToDots(spaced) : spaced);
    }

    private static String unified(int c) {
        if (MIDDLE_DOTS.indexOf(c) >= 0) {
            return String.valueOf(MIDDLE_DOT);
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return "'";
        }
        if (HYPHENS.indexOf(c) >= 0) {
            return "-";
        }
        String one = UCharacter.toString(c);
        return isLookAlike(c) ? Normalizer2.getNFKCInstance().normalize(one) : one;
    }

    /**
     * Full-width Latin comes from Chinese input methods; Kangxi radicals (⽂ for 文), Latin ligatures and the shapes of
     * Arabic letters come from text copied out of PDFs.
     */
    private static boolean isLookAlike(int c) {
        return isBetween(0xFF01, c, 0xFF5E)
                || isBetween(0x2F00, c, 0x2FD5)
                || isBetween(0xFB00, c, 0xFDFF)
                || isBetween(0xFE70, c, 0xFEFC);
    }

    private static boolean isBetween(int first, int c, int last) {
        return first <= c && c <= last;
    }

    /** In a name with Chinese characters a full stop between letters means the middle dot; "John F. Kennedy" keeps his. */
    private static String stopsToDots(String name) {
        int[] all = name.codePoints().toArray();
        for (int i = 1; i < all.length - 1; i++) {
            if (all[i] == '.' && UCharacter.isLetter(all[i - 1]) && UCharacter.isLetter(all[i + 1])) {
                all[i] = MIDDLE_DOT;
            }
        }
        return new String(all, 0, all.length);
    }

    private static String withoutStrayDots(String name) {
        return name.replaceAll(" ?·[ ·]*", "·").replaceAll("^·|·$", "");
    }
}
