package org.huitong.person;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/**
 * Where names stand in the order of strokes (按姓氏笔画为序): by the number of strokes of each character, then by their
 * kind, as the collation {@code zh-u-co-stroke} of the Unicode CLDR has it. Lists of guests and rostrums follow it.
 */
public final class StrokeOrder {
    /** So many characters of a key are kept; some fifty characters of a name come first. */
    static final int MAX_LENGTH = 600;

    /** Frozen, and so safe for use by several threads. */
    private static final Collator STROKES =
            Collator.getInstance(ULocale.forLanguageTag("zh-u-co-stroke")).freeze();

    private StrokeOrder() {}

    /** A key in hexadecimal digits that puts names in this order when compared byte by byte; never empty. */
    public static String key(String name) {
        byte[] key = STROKES.getCollationKey(name).toByteArray();
        return Typed.clipped(HexFormat.of().formatHex(key), MAX_LENGTH);
    }
}
