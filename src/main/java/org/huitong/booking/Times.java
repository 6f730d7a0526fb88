package org.huitong.booking;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.When;
import org.huitong.venue.Days;

/**
 * When a hall is occupied: from set-up to tear-down, half-open, so that one forum may move in at the moment the other
 * has moved out.
 *
 * @param setUp when the hall is handed over
 * @param startsAt when the forum begins in it
 * @param endsAt when the forum ends
 * @param tearDown when the hall is empty again
 */
@Embeddable
public record Times(Instant setUp, Instant startsAt, Instant endsAt, Instant tearDown) {
    boolean known() {
        return Stream.of(setUp, startsAt, endsAt, tearDown).allMatch(Objects::nonNull);
    }

    /**
     * The same later and longer, set-up and tear-down as long as before.
     *
     * @param later negative for earlier
     * @param longer negative for shorter
     */
    Times moved(Duration later, Duration longer) {
        return new Times(
                setUp.plus(later),
                startsAt.plus(later),
                endsAt.plus(later).plus(longer),
                tearDown.plus(later).plus(longer));
    }

    /** Whether the hall would be needed for both at any moment. */
    public boolean overlaps(Times other) {
        return setUp.isBefore(other.tearDown) && other.setUp.isBefore(tearDown);
    }

    /** Notes what is wrong with these times by themselves, and what lies outside the days of the conference. */
    void check(Days days, FieldErrors errors) {
        if (setUp.isAfter(startsAt)) {
            errors.add("setUp", "NOT_IN_ORDER", Message.of(BookingMessages.class, BookingMessages::setUpTooLate));
        } else if (setUp.isBefore(days.from())) {
            errors.add("setUp", "OUTSIDE_EDITION", outside(days));
        }
        if (!startsAt.isBefore(endsAt)) {
            errors.add("end", "NOT_IN_ORDER", Message.of(BookingMessages.class, BookingMessages::endTooEarly));
        }
        if (tearDown.isBefore(endsAt)) {
            errors.add(
                    "tearDown", "NOT_IN_ORDER", Message.of(BookingMessages.class, BookingMessages::tearDownTooEarly));
        } else if (tearDown.isAfter(days.until())) {
            errors.add("tearDown", "OUTSIDE_EDITION", outside(days));
        }
    }

    private static Message<?> outside(Days days) {
        return Message.of(BookingMessages.class, m -> m.outsideDays(When.date(days.first()), When.date(days.last())));
    }
}
