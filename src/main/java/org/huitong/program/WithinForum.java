package org.huitong.program;

import java.util.Optional;
import org.huitong.platform.When;

/** An item begins and ends within its forum. */
final class WithinForum {
    private WithinForum() {}

    static Optional<TimeFault> fault(Span item, Span forum) {
        if (!item.forward()) {
            return Optional.of(TimeFault.of("end", "NOT_IN_ORDER", ProgrammeMessages::endTooEarly));
        }
        if (forum.holds(item)) {
            return Optional.empty();
        }
        String field = item.from().isBefore(forum.from()) ? "start" : "end";
        return Optional.of(
                TimeFault.of(field, "OUTSIDE_FORUM", m -> m.outsideForum(When.span(forum.from(), forum.until()))));
    }
}
