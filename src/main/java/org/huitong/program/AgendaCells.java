package org.huitong.program;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.platform.Message;

/** What is written in the cells of a worksheet of agendas. */
final class AgendaCells {
    /** Day 0 of a spreadsheet, with the leap day of 1900 that it believes in (ISO/IEC 29500-1, 18.17.4.1). */
    private static final LocalDateTime DAY_ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();

    private static final long MINUTES_A_DAY = 24 * 60;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("u-M-d H:m").withResolverStyle(ResolverStyle.STRICT);

    private AgendaCells() {}

    /** A date with its time, as text such as {@code 2023-07-18 09:00} or as the number a spreadsheet keeps. */
    static Optional<LocalDateTime> moment(String cell) {
        if (cell.matches("\\d{1,6}(\\.\\d+)?")) {
            long minutes = new BigDecimal(cell)
                    .multiply(BigDecimal.valueOf(MINUTES_A_DAY))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            return Optional.of(DAY_ZERO.plusMinutes(minutes));
        }
        try {
            String plain =
                    cell.replace('/', '-').replace('T', ' ').replace('：', ':').replaceAll("(:\\d\\d):\\d\\d.*$", "$1");
            return Optional.of(LocalDateTime.parse(plain, WRITTEN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Yes, in the words people use. */
    static boolean yes(String cell) {
        return List.of("1", "true", "yes", "y", "x", "是", "√").contains(cell.toLowerCase(Locale.ROOT));
    }

    /** A constant by its name or by what it is called in one of the languages. */
    static <E extends Enum<E>> Optional<E> constant(
            Class<E> type, String cell, List<String> languages, Function<E, Message<?>> label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(cell)
                        || languages.stream().anyMatch(tag -> label.apply(one)
                                .in(Locale.forLanguageTag(tag))
                                .equalsIgnoreCase(cell)))
                .findFirst();
    }
}
