package org.huitong.venue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.platform.Texts;

/** Opening hours of a day as organisers write them: {@code 07:00-22:30}, or {@code -} for a day on which a hall is shut. */
final class HoursText {
    private static final String SHUT = "-";
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})[:：](\\d{2})\\s*[-–—~～至]\\s*(\\d{1,2})[:：](\\d{2})");

    private HoursText() {}

    static boolean blank(String text) {
        return Texts.tidy(text).isEmpty();
    }

    /** Empty if it cannot be read, or closes before it opens. */
    static Optional<OpeningDay> read(LocalDate day, String text) {
        String tidy = Texts.tidy(text);
        if (tidy.equals(SHUT)) {
            return Optional.of(OpeningDay.of(day, 0, 0));
        }
        Matcher span = SPAN.matcher(tidy);
        if (!span.matches()) {
            return Optional.empty();
        }
        int opens = minutes(span.group(1), span.group(2));
        int closes = minutes(span.group(3), span.group(4));
        return opens >= 0 && closes > opens ? Optional.of(OpeningDay.of(day, opens, closes)) : Optional.empty();
    }

    /** -1 if there is no such time; 24:00 is the end of the day. */
    private static int minutes(String hour, String minute) {
        int minutes = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
        return Integer.parseInt(minute) > 59 || minutes > OpeningDay.WHOLE_DAY ? -1 : minutes;
    }

    static String of(OpeningDay day) {
        return day.shut() ? SHUT : time(day.opens()) + "-" + time(day.closes());
    }

    private static String time(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
