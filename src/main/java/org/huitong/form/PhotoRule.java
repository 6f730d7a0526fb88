package org.huitong.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * A photo; what is kept as the answer is the number it is stored under. Whoever takes files in has looked at it before
 * ({@link PhotoFile}), and has put in place of the file either that number or what is wrong with it.
 */
record PhotoRule() implements AnswerRule {
    /** What follows the field's name at the input for the file; the name alone carries the key of a file that came before. */
    static final String FILE = ".file";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");

    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        Wrong refused = typed.refused().get(field.key());
        if (refused != null) {
            return Verdict.wrong(refused.at(FILE));
        }
        String number = Texts.tidy(typed.one(field.key()));
        if (number.isEmpty()) {
            return Verdict.BLANK;
        }
        return NUMBER.matcher(number).matches()
                ? Verdict.right(number)
                : Verdict.wrong(expired().at(FILE));
    }

    static Wrong expired() {
        return Wrong.of("EXPIRED", FormMessages::photoExpired);
    }

    @Override
    public String firstPart() {
        return FILE;
    }

    @Override
    public Map<String, List<String>> inputs(String value) {
        return Map.of();
    }

    @Override
    public String shown(Field field, String value, Locale language) {
        return masked(value, language);
    }

    @Override
    public String masked(String value, Locale language) {
        return Message.of(FormMessages.class, FormMessages::photoGiven).in(language);
    }
}
