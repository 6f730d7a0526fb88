package org.huitong.program;

import java.time.Duration;
import java.util.Optional;

/** A forum lasts a day at most: more is a slip of the keyboard in the date. */
class NoLongerThanADay implements ForumTimeRule {
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public Optional<TimeFault> fault(ForumKind kind, Span time, Days days) {
        return ForumTimeRule.ofOneDay(kind) && time.length().compareTo(DAY) > 0
                ? Optional.of(TimeFault.of("end", "LONGER_THAN_DAY", ProgrammeMessages::longerThanDay))
                : Optional.empty();
    }
}
