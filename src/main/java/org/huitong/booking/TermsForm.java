package org.huitong.booking;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;
import org.huitong.platform.When;

/**
 * On what terms a hall is asked for, as it was typed on the page or sent to the API, right or wrong.
 *
 * @param status name of a {@link BookingStatus}; none means confirmed
 * @param expires when a pre-booking lapses by itself
 * @param release ids of pre-bookings that are known to give way
 * @param why less time than usual between two layouts will do
 * @param agenda {@code true} if the forum is moved along with its agenda
 */
record TermsForm(
        @FormParam("status") String status,
        @FormParam("expires") String expires,
        @FormParam("release") List<String> release,
        @FormParam("why") String why,
        @FormParam("agenda") String agenda) {
    private static final int WHY_MAX = 200;
    /** So many digits always fit a long. */
    private static final String ID = "\\d{1,18}";

    static TermsForm nothing() {
        return new TermsForm(null, null, List.of(), null, null);
    }

    static TermsForm of(BookingView booking) {
        return new TermsForm(
                booking.status().name(),
                booking.expiresAt() == null ? "" : When.input(booking.expiresAt()),
                List.of(),
                booking.tightWhy(),
                Boolean.toString(!booking.provisional() && !booking.differs()));
    }

    TermsForm taking(boolean agenda) {
        return new TermsForm(status, expires, release, why, Boolean.toString(agenda));
    }

    public boolean takesAgenda() {
        return "true".equals(agenda);
    }

    /** As if exactly these had been seen. */
    TermsForm seeing(List<BookingView> rivals) {
        return new TermsForm(
                status,
                expires,
                rivals.stream().map(rival -> Long.toString(rival.id())).toList(),
                why,
                agenda);
    }

    /**
     * Understands the form, noting what is wrong.
     *
     * @param instant reads one time; throws {@link DateTimeException} if it cannot
     * @param now a pre-booking lapses later than this
     */
    Terms read(Function<String, Instant> instant, Instant now, FieldErrors errors) {
        BookingStatus asked = Texts.tidy(status).isEmpty()
                ? BookingStatus.CONFIRMED
                : Known.of(BookingStatus.class, status).orElse(null);
        if (asked == null) {
            wrong(errors, "status", "UNKNOWN", HallPlanMessages::statusWrong);
        }
        String reason = Texts.tidy(why);
        if (Texts.length(reason) > WHY_MAX || Texts.hidden(reason)) {
            wrong(errors, "why", "TOO_LONG", m -> m.whyWrong(WHY_MAX));
        }
        return new Terms(asked, expiry(instant, now, errors), ids(errors), reason);
    }

    private Instant expiry(Function<String, Instant> instant, Instant now, FieldErrors errors) {
        if (Texts.tidy(expires).isEmpty()) {
            return null;
        }
        try {
            Instant at = instant.apply(Texts.tidy(expires)).truncatedTo(ChronoUnit.MINUTES);
            if (at.isAfter(now)) {
                return at;
            }
        } catch (DateTimeException e) {
            // Worded below like a time that has passed.
        }
        wrong(errors, "expires", "NOT_A_TIME", HallPlanMessages::expiresWrong);
        return null;
    }

    private Set<Long> ids(FieldErrors errors) {
        var ids = new HashSet<Long>();
        for (String id : release == null ? List.<String>of() : release) {
            if (id == null || !id.matches(ID)) {
                wrong(errors, "release", "NOT_AN_ID", HallPlanMessages::releaseWrong);
                return Set.of();
            }
            ids.add(Long.valueOf(id));
        }
        return ids;
    }

    private static void wrong(
            FieldErrors errors, String field, String code, Function<HallPlanMessages, String> wording) {
        errors.add(field, code, Message.of(HallPlanMessages.class, wording));
    }
}
