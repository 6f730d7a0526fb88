package org.huitong.program;

import java.util.Optional;

/** A forum is on one day; it may end at midnight. */
class NotAcrossMidnight implements ForumTimeRule {
    @Override
    public Optional<TimeFault> fault(ForumKind kind, Span time, Days days) {
        var midnight = time.from()
                .atZone(days.zone())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(days.zone())
                .toInstant();
        return ForumTimeRule.ofOneDay(kind) && time.until().isAfter(midnight)
                ? Optional.of(TimeFault.of("end", "ACROSS_MIDNIGHT", ProgrammeMessages::acrossMidnight))
                : Optional.empty();
    }
}
