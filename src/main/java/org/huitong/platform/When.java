package org.huitong.platform;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Times as people of the conference read them: Beijing time, in the reader's language, for example {@code 7月18日(星期二)
 * 上午9:00} or {@code Tue 18 July, 09:00}. Called as {@code {when:moment(x)}} in templates.
 */
@TemplateExtension(namespace = "when")
public final class When {
    private When() {}

    static ZoneId zone() {
        return Zone.ID;
    }

    private static final class Zone {
        static final ZoneId ID = ConfigProvider.getConfig()
                .getOptionalValue("huitong.zone", String.class)
                .map(ZoneId::of)
                .orElse(ZoneId.of("Asia/Shanghai"));
    }

    /** The day with its weekday. */
    public static String day(Instant instant) {
        return date(local(instant).toLocalDate());
    }

    /** The day with its weekday. */
    public static String date(LocalDate date) {
        return chinese() ? format("M月d日(EEEE)", date) : format("EEE d MMMM", date);
    }

    /** Whole days with their year, what both share said once: {@code 2023年7月18日至19日} or {@code 18–19 July 2023}. */
    public static String days(LocalDate first, LocalDate last) {
        var days = DateIntervalFormat.getInstance(chinese() ? "yMMMd" : "yMMMMd", ULocale.forLocale(locale()));
        days.setTimeZone(TimeZone.GMT_ZONE);
        String text = days.format(new DateInterval(midnight(first), midnight(last)));
        // Official Chinese writes the word, not the dash that the locale data has.
        return chinese() ? text.replaceAll("\\h*–\\h*", "至") : text;
    }

    /** The time of day. */
    public static String time(Instant instant) {
        return local(instant).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /** From–to on one day: {@code 09:00–11:30}. */
    public static String range(Instant start, Instant end) {
        return time(start) + "–" + time(end);
    }

    /** Day, weekday and time. */
    public static String moment(Instant instant) {
        return day(instant) + " " + time(instant);
    }

    /** Day and from–to; both days where they differ. */
    public static String span(Instant start, Instant end) {
        return local(start).toLocalDate().equals(local(end).toLocalDate())
                ? day(start) + " " + range(start, end)
                : moment(start) + " – " + moment(end);
    }

    /** How long it still is, in days and hours, or in hours and minutes on the last day; nothing left once it has come. */
    public static String until(Instant now, Instant moment) {
        Duration left = now.isBefore(moment) ? Duration.between(now, moment) : Duration.ZERO;
        Locale locale = Language.current();
        MeasureFormat words = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
        return left.toDays() > 0
                ? words.formatMeasures(
                        new Measure(left.toDays(), MeasureUnit.DAY), new Measure(left.toHoursPart(), MeasureUnit.HOUR))
                : words.formatMeasures(
                        new Measure(left.toHours(), MeasureUnit.HOUR),
                        new Measure(left.toMinutesPart(), MeasureUnit.MINUTE));
    }

    /** For the {@code datetime} attribute and for programs: ISO-8601 with offset. */
    public static String iso(Instant instant) {
        return local(instant).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** To the microsecond, as logs are compared: {@code 2023-07-18 09:00:00.000000}. */
    public static String exact(Instant instant) {
        return local(instant).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS"));
    }

    /** To the second, for long lists of what happened. */
    public static String second(Instant instant) {
        return local(instant).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }

    /** For {@code <input type="datetime-local">}. */
    public static String input(Instant instant) {
        return local(instant).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(zone());
    }

    private static boolean chinese() {
        return Language.current().getLanguage().equals("zh");
    }

    private static long midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static String format(String pattern, LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(pattern, locale()));
    }

    /** English dates are written the British way. */
    private static Locale locale() {
        Locale locale = Language.current();
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
