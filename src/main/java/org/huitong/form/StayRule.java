package org.huitong.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * From the day of arrival to that of departure; kept as an interval of ISO 8601, {@code 2023-07-17/2023-07-20}. Both lie
 * within a week of the edition: whoever stays longer does so for a purpose of their own.
 */
record StayRule() implements AnswerRule {
    static final String ARRIVAL = ".arrival";
    static final String DEPARTURE = ".departure";
    private static final int DAYS_AROUND = 7;

    /** The first day one can arrive. */
    static LocalDate earliest(Circumstances circumstances) {
        return circumstances.firstDay().minusDays(DAYS_AROUND);
    }

    /** The last day one can leave. */
    static LocalDate latest(Circumstances circumstances) {
        return circumstances.lastDay().plusDays(DAYS_AROUND);
    }

    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String arrival = Texts.tidy(typed.one(field.key() + ARRIVAL));
        String departure = Texts.tidy(typed.one(field.key() + DEPARTURE));
        if (arrival.isEmpty() && departure.isEmpty()) {
            return Verdict.BLANK;
        }
        Optional<LocalDate> from = DateRule.read(arrival);
        Optional<LocalDate> to = DateRule.read(departure);
        if (from.isEmpty()) {
            return Verdict.wrong(Wrong.of("DATE", FormMessages::arrivalWrong).at(ARRIVAL));
        }
        if (to.isEmpty()) {
            return Verdict.wrong(Wrong.of("DATE", FormMessages::departureWrong).at(DEPARTURE));
        }
        LocalDate earliest = earliest(circumstances);
        LocalDate latest = latest(circumstances);
        if (from.get().isBefore(earliest) || from.get().isAfter(latest)) {
            return outside(ARRIVAL, earliest, latest);
        }
        if (to.get().isBefore(from.get())) {
            return Verdict.wrong(Wrong.of("ORDER", FormMessages::stayOrder).at(DEPARTURE));
        }
        return to.get().isAfter(latest)
                ? outside(DEPARTURE, earliest, latest)
                : Verdict.right(from.get() + "/" + to.get());
    }

    private static Verdict outside(String part, LocalDate earliest, LocalDate latest) {
        return Verdict.wrong(Wrong.of("OUTSIDE", m -> m.stayOutside(earliest.toString(), latest.toString()))
                .at(part));
    }

    @Override
    public String firstPart() {
        return ARRIVAL;
    }

    @Override
    public Map<String, List<String>> inputs(String value) {
        int slash = value.indexOf('/');
        return Map.of(ARRIVAL, List.of(value.substring(0, slash)), DEPARTURE, List.of(value.substring(slash + 1)));
    }

    @Override
    public String shown(Field field, String value, Locale language) {
        int slash = value.indexOf('/');
        return Message.of(FormMessages.class, m -> m.stay(value.substring(0, slash), value.substring(slash + 1)))
                .in(language);
    }
}
