package org.huitong.program;

import java.util.Optional;

/** A forum ends after it begins. */
class BeginsBeforeItEnds implements ForumTimeRule {
    @Override
    public Optional<TimeFault> fault(ForumKind kind, Span time, Days days) {
        return time.forward()
                ? Optional.empty()
                : Optional.of(TimeFault.of("end", "NOT_IN_ORDER", ProgrammeMessages::endTooEarly));
    }
}
