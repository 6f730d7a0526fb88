package org.huitong.form;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huitong.platform.Texts;

/**
 * A flight or a train; kept in half-width capitals without spaces. Flights: the carrier's two characters after IATA
 * Resolution 762, of which one at least is a letter, and up to four digits with an operational suffix. Trains: the numbers
 * of China Railway, a letter of the train's class and up to four digits, or four digits alone.
 */
record TripRule() implements AnswerRule {
    private static final Pattern FLIGHT = Pattern.compile("(?:[A-Z][A-Z0-9]|[0-9][A-Z])[0-9]{1,4}[A-Z]?");
    private static final Pattern TRAIN = Pattern.compile("[GDCZTKYSL][0-9]{1,4}|[0-9]{4}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String halfWidth = Normalizer2.getNFKCInstance().normalize(Texts.tidy(typed.one(field.key())));
        String number = BETWEEN.matcher(halfWidth).replaceAll("").toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return Verdict.BLANK;
        }
        return TRAIN.matcher(number).matches() || FLIGHT.matcher(number).matches()
                ? Verdict.right(number)
                : Verdict.wrong("TRIP", FormMessages::tripWrong);
    }
}
