package org.huitong.venue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.When;

/** Reads when a hall is blocked, and why. */
final class BlockForm {
    private static final int REASON_MAX = 200;

    private BlockForm() {}

    static String reason(Draft draft, String input, FieldErrors errors) {
        String reason = draft.line(input, REASON_MAX, errors);
        if (reason.isEmpty()) {
            Draft.wrong(errors, input, "MISSING", VenueMessages::reasonMissing);
        }
        return reason;
    }

    /** Null if anything is wrong with it. */
    static Period period(Draft draft, Days days, FieldErrors errors) {
        Instant from = time(draft, "from", days, errors);
        Instant until = time(draft, "until", days, errors);
        if (from == null || until == null) {
            return null;
        }
        if (!from.isBefore(until)) {
            Draft.wrong(errors, "until", "NOT_IN_ORDER", VenueMessages::untilTooEarly);
        }
        return new Period(from, until);
    }

    private static Instant time(Draft draft, String input, Days days, FieldErrors errors) {
        try {
            Instant time =
                    LocalDateTime.parse(draft.tidy(input)).atZone(days.zone()).toInstant();
            if (time.isBefore(days.from()) || time.isAfter(days.until())) {
                Draft.wrong(
                        errors,
                        input,
                        "OUTSIDE_EDITION",
                        m -> m.outsideDays(When.date(days.first()), When.date(days.last())));
            }
            return time;
        } catch (DateTimeException e) {
            Draft.wrong(errors, input, "NOT_A_TIME", VenueMessages::timeMissing);
            return null;
        }
    }
}
