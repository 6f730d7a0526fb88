package org.huitong.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.platform.Texts;

/** A day; kept in ISO 8601. */
record DateRule() implements AnswerRule {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String text = Texts.tidy(typed.one(field.key()));
        if (text.isEmpty()) {
            return Verdict.BLANK;
        }
        return read(text)
                .map(day -> Verdict.right(day.toString()))
                .orElseGet(() -> Verdict.wrong("DATE", FormMessages::dateWrong));
    }

    /** As a browser sends it, or as people write it: 2023-07-18, 2023/7/18, 2023.7.18. */
    static Optional<LocalDate> read(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
