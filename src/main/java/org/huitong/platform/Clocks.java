package org.huitong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The two clocks. The plain {@link Clock} is the conference's: what is open, what comes next, countdowns; in a
 * demonstration it starts at {@code HUITONG_DEMO_NOW} and runs on at real speed. The one marked {@link WallClock} is
 * always real: sessions, codes, token expiry and the audit log.
 */
class Clocks {
    @Produces
    @ApplicationScoped
    @WallClock
    Clock wall() {
        return Clock.systemUTC();
    }

    @Produces
    @ApplicationScoped
    Clock conference(HuitongConfig config, @WallClock Clock wall) {
        ZoneId zone = config.zone();
        Instant start = wall.instant();
        return config.conferenceStart()
                .map(now -> Clock.offset(wall.withZone(zone), Duration.between(start, now.toInstant())))
                .orElseGet(() -> wall.withZone(zone));
    }
}
