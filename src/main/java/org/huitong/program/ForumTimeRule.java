package org.huitong.program;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;

/** One thing that can be wrong with when a forum is. */
interface ForumTimeRule {
    /** All of them; the first that is broken is told. */
    List<ForumTimeRule> ALL =
            List.of(new BeginsBeforeItEnds(), new NoLongerThanADay(), new NotAcrossMidnight(), new WithinEdition());

    /**
     * The days of the conference.
     *
     * @param zone in which its days begin
     */
    record Days(LocalDate first, LocalDate last, ZoneId zone) {
        static Days of(Edition edition) {
            return new Days(edition.firstDay, edition.lastDay, edition.zone);
        }

        Span span() {
            return new Span(
                    first.atStartOfDay(zone).toInstant(),
                    last.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    Optional<TimeFault> fault(ForumKind kind, Span time, Days days);

    /** A campaign runs for weeks and begins before the conference. */
    static boolean ofOneDay(ForumKind kind) {
        return kind != ForumKind.CAMPAIGN;
    }

    static Optional<TimeFault> first(ForumKind kind, Span time, Days days) {
        return ALL.stream()
                .flatMap(rule -> rule.fault(kind, time, days).stream())
                .findFirst();
    }
}
