package org.huitong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huitong.platform.Outcome;
import org.huitong.platform.WallClock;

/**
 * Keeps those who are refused over and over from filling the disk with it. Within a minute so many attempts are written
 * singly; the rest is counted, and one line says how many there were. Counts are kept in memory: a killed instance loses
 * those of its last minute.
 */
@ApplicationScoped
class FloodGuard {
    static final Duration WINDOW = Duration.ofMinutes(1);
    /** Attempts told apart within a minute, so that the memory of an attacked instance stays small. */
    private static final int KINDS = 2000;
    /** Stands for all that came after those. */
    private static final Attempt OTHERS =
            new Attempt(new Attempt.Who("PUBLIC", "", null), RefusedRequests.REFUSED, Outcome.REFUSED, null, "request");

    private final Clock clock;
    private final AuditConfig config;
    private Map<Attempt, Count> counts = new LinkedHashMap<>();
    private int written;
    private Instant end = Instant.MIN;

    @Inject
    FloodGuard(@WallClock Clock clock, AuditConfig config) {
        this.clock = clock;
        this.config = config;
    }

    /** Of one kind of attempt: written singly, and beyond that. */
    private static final class Count {
        private int written;
        private long more;
    }

    /** Whether this attempt is to be written; otherwise it is counted. */
    synchronized boolean lets(Attempt attempt) {
        if (counts.isEmpty()) {
            end = clock.instant().plus(WINDOW);
        }
        boolean known = counts.containsKey(attempt) || counts.size() < KINDS;
        Count count = counts.computeIfAbsent(known ? attempt : OTHERS, kind -> new Count());
        if (known && count.written < config.refusalsPerPerson() && written < config.refusalsInAll()) {
            count.written++;
            written++;
            return true;
        }
        count.more++;
        return false;
    }

    /**
     * What was counted beyond the single lines, once the minute is over; the next one begins.
     *
     * @param now whether not to wait for the minute's end
     */
    synchronized Map<Attempt, Long> more(boolean now) {
        if (counts.isEmpty() || !now && clock.instant().isBefore(end)) {
            return Map.of();
        }
        Map<Attempt, Long> more = new LinkedHashMap<>();
        counts.forEach((attempt, count) -> {
            if (count.more > 0) {
                more.put(attempt, count.more);
            }
        });
        counts = new LinkedHashMap<>();
        written = 0;
        return more;
    }
}
