package org.huitong.kit;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Money in fen, the hundredth part of a yuan: typed and shown in yuan, counted without fractions. */
public final class Fen {
    /** Nobody asks for more than a hundred million yuan: more is a slip of the finger. */
    private static final long MOST = 10_000_000_000L;

    private static final Pattern YUAN = Pattern.compile("[¥￥]?\\s*(\\d{1,3}(?:[,，]\\d{3})+|\\d{1,12})(\\.\\d{1,2})?");

    private Fen() {}

    /** Fen of an amount of yuan such as {@code 1,200.50}; empty if it is none, or too much. */
    public static Optional<Long> ofYuan(String text) {
        var match = YUAN.matcher(text == null ? "" : text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String fraction = match.group(2) == null ? "" : match.group(2);
        long fen = new BigDecimal(match.group(1).replaceAll("[,，]", "") + fraction)
                .movePointRight(2)
                .longValueExact();
        return Optional.of(fen).filter(amount -> amount <= MOST);
    }

    /** For people: {@code ¥1,200.50}. */
    public static String yuan(long fen) {
        return new DecimalFormat("¥#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(fen, 2));
    }
}
