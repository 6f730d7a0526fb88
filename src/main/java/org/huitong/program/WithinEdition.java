package org.huitong.program;

import java.util.Optional;
import org.huitong.platform.When;

/** A forum is on the days of the conference; a campaign ends with them. */
class WithinEdition implements ForumTimeRule {
    @Override
    public Optional<TimeFault> fault(ForumKind kind, Span time, Days days) {
        Span conference = days.span();
        if (ForumTimeRule.ofOneDay(kind) && time.from().isBefore(conference.from())) {
            return Optional.of(outside("start", days));
        }
        return time.until().isAfter(conference.until()) ? Optional.of(outside("end", days)) : Optional.empty();
    }

    private static TimeFault outside(String field, Days days) {
        return TimeFault.of(field, "OUTSIDE_EDITION", m -> m.outsideEdition(When.days(days.first(), days.last())));
    }
}
