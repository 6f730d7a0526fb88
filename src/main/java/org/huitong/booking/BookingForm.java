package org.huitong.booking;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.When;
import org.huitong.venue.Layout;

/**
 * A booking as it was typed on the page or sent to the API, right or wrong: kept as text, so that nothing typed is lost.
 *
 * @param forum the forum's code
 * @param hall the hall's code
 * @param layout name of a {@link Layout}
 */
record BookingForm(
        @FormParam("forum") String forum,
        @FormParam("hall") String hall,
        @FormParam("layout") String layout,
        @FormParam("setUp") String setUp,
        @FormParam("start") String start,
        @FormParam("end") String end,
        @FormParam("tearDown") String tearDown) {

    /** An empty one. Not a constant: the injection of bean parameters would try to fill a static field too. */
    static BookingForm nothing() {
        return new BookingForm(null, null, null, null, null, null, null);
    }

    /** A form filled with these times, in Beijing time. */
    static BookingForm of(String forum, String hall, Layout layout, Times times) {
        return new BookingForm(
                forum,
                hall,
                layout.name(),
                When.input(times.setUp()),
                When.input(times.startsAt()),
                When.input(times.endsAt()),
                When.input(times.tearDown()));
    }

    /**
     * Understands the form, noting what is missing or unreadable.
     *
     * @param instant reads one time; throws {@link DateTimeException} if it cannot
     * @return the wish; empty if anything is wrong
     */
    Optional<Wish> read(Function<String, Instant> instant, FieldErrors errors) {
        if (blank(hall)) {
            errors.add("hall", "MISSING", says(BookingMessages::hallMissing));
        }
        Layout set = readLayout(errors);
        Times times = readTimes(instant, errors);
        return errors.any() ? Optional.empty() : Optional.of(new Wish(hall.trim(), set, times));
    }

    Layout readLayout(FieldErrors errors) {
        return Known.of(Layout.class, layout).orElseGet(() -> {
            errors.add("layout", blank(layout) ? "MISSING" : "UNKNOWN", says(BookingMessages::layoutMissing));
            return null;
        });
    }

    /** All four times; null if one of them is missing or unreadable. */
    Times readTimes(Function<String, Instant> instant, FieldErrors errors) {
        var times = new Times(
                time("setUp", setUp, instant, errors),
                time("start", start, instant, errors),
                time("end", end, instant, errors),
                time("tearDown", tearDown, instant, errors));
        return times.known() ? times : null;
    }

    private static Instant time(String field, String text, Function<String, Instant> instant, FieldErrors errors) {
        if (blank(text)) {
            errors.add(field, "MISSING", says(BookingMessages::timeMissing));
            return null;
        }
        try {
            return instant.apply(text.trim()).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            errors.add(field, "NOT_A_TIME", says(BookingMessages::timeUnreadable));
            return null;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Message<?> says(Function<BookingMessages, String> wording) {
        return Message.of(BookingMessages.class, wording);
    }
}
