package org.huitong.booking;

import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.When;
import org.huitong.venue.Hall;
import org.huitong.venue.HallBlock;
import org.huitong.venue.Layout;
import org.huitong.venue.Period;

/** What is said when a hall cannot be given. Messages carry values, never entities: they are worded after the transaction. */
final class Refusals {
    static final String HALL_TAKEN = "HALL_TAKEN";
    static final String HALL_TOO_SMALL = "HALL_TOO_SMALL";
    static final String FORUM_ELSEWHERE = "FORUM_ELSEWHERE";
    static final String SHORT_TURNOVER = "SHORT_TURNOVER";
    static final String BOOKING_CHANGED = "BOOKING_CHANGED";

    private Refusals() {}

    static Refused unknownForum(String code) {
        return new Refused(404, "UNKNOWN_FORUM", says(m -> m.unknownForum(code)));
    }

    static Refused unknownHall(String code) {
        return new Refused(404, "UNKNOWN_HALL", says(m -> m.unknownHall(code)));
    }

    static Refused gone() {
        return new Refused(404, "UNKNOWN_BOOKING", says(BookingMessages::gone));
    }

    static Refused changed() {
        return Refused.conflict(BOOKING_CHANGED, says(BookingMessages::changed));
    }

    static Invalid impossible(Hall hall, Layout layout) {
        LocalText name = hall.name;
        return new Invalid(
                new FieldErrors().add("layout", "LAYOUT_IMPOSSIBLE", says(m -> m.layoutImpossible(name, layout))));
    }

    static Refused hallTaken(Booking other) {
        Named n = Named.of(other);
        return Refused.conflict(HALL_TAKEN, says(m -> m.hallTaken(n.hall, n.forum, n.forumName, n.span())));
    }

    /** For someone who may not know whose booking it is. */
    static Refused hallTakenByAnother(Booking other) {
        Named n = Named.of(other);
        return Refused.conflict(HALL_TAKEN, says(m -> m.hallTakenByAnother(n.hall, n.span())));
    }

    static Refused forumElsewhere(Booking other) {
        Named n = Named.of(other);
        return Refused.conflict(FORUM_ELSEWHERE, says(m -> m.forumElsewhere(n.hall, n.forum, n.forumName, n.span())));
    }

    static Refused tooSmall(Hall hall, int capacity, int expected) {
        LocalText name = hall.name;
        return Refused.conflict(HALL_TOO_SMALL, says(m -> m.hallTooSmall(name, capacity, expected)));
    }

    static Refused withdrawn(Hall hall) {
        LocalText name = hall.name;
        String why = hall.withdrawnWhy;
        return Refused.conflict("HALL_WITHDRAWN", plan(m -> m.withdrawn(name, why)));
    }

    static Refused closed(Hall hall, Period shut) {
        LocalText name = hall.name;
        return Refused.conflict("HALL_CLOSED", plan(m -> m.closed(name, When.span(shut.from(), shut.until()))));
    }

    static Refused blocked(Hall hall, HallBlock block) {
        LocalText name = hall.name;
        Period period = block.period();
        String reason = block.reason;
        return Refused.conflict(
                "HALL_BLOCKED", plan(m -> m.blocked(name, When.span(period.from(), period.until()), reason)));
    }

    /** For someone who may not release it. */
    static Refused penciledByAnother(Booking rival) {
        Named n = Named.of(rival);
        return Refused.conflict("HALL_PENCILED", plan(m -> m.penciledByAnother(n.hall, n.span())));
    }

    static Refused tooTight(Hall hall, Turnover.Short tight) {
        LocalText name = hall.name;
        Named n = Named.of(tight.other());
        long gap = tight.gap().toMinutes();
        long needed = tight.needed().toMinutes();
        return Refused.conflict(SHORT_TURNOVER, plan(m -> m.tooTight(name, n.forum, n.forumName, gap, needed)));
    }

    private static Message<?> plan(Function<HallPlanMessages, String> wording) {
        return Message.of(HallPlanMessages.class, wording);
    }

    private record Named(LocalText hall, String forum, LocalText forumName, Times times) {
        static Named of(Booking booking) {
            return new Named(booking.hall.name, booking.forum.code, booking.forum.name, booking.times);
        }

        String span() {
            return When.span(times.setUp(), times.tearDown());
        }
    }

    private static Message<?> says(Function<BookingMessages, String> wording) {
        return Message.of(BookingMessages.class, wording);
    }
}
