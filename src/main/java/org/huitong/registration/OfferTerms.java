package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huitong.platform.WallClock;
import org.huitong.program.Forum;

/**
 * For how long a freed place is kept for whom it was offered to. The end is a moment of real time, like that of everything
 * that expires; people are told the moment that the conference's clock shows then.
 */
@ApplicationScoped
class OfferTerms {
    private final RegistrationConfig config;
    private final Clock clock;
    private final Clock wallClock;

    @Inject
    OfferTerms(RegistrationConfig config, Clock clock, @WallClock Clock wallClock) {
        this.config = config;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** When an offer ends that is made now, in real time; empty once the forum has begun: then it is too late for any. */
    Optional<Instant> end(Forum forum) {
        Duration left = Duration.between(clock.instant(), forum.startsAt);
        if (left.isNegative() || left.isZero()) {
            return Optional.empty();
        }
        return Optional.of(wallClock.instant().plus(left.compareTo(config.offer()) < 0 ? left : config.offer()));
    }

    /** Whether this place's offer has ended without being taken. */
    boolean lapsed(Place place) {
        return place.lapsed(wallClock.instant());
    }

    /** The moment as the conference's clock shows it, to the second; null for null. */
    Instant told(Instant end) {
        return end == null
                ? null
                : clock.instant()
                        .plus(Duration.between(wallClock.instant(), end))
                        .plusMillis(500)
                        .truncatedTo(ChronoUnit.SECONDS);
    }
}
