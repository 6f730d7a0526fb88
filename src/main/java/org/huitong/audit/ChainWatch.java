package org.huitong.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.huitong.platform.WallClock;

/**
 * Tells operators whether lines are being sealed and when the chain was last found whole. A log that cannot be trusted is no
 * reason to stop taking requests: it shows at {@code /q/health/well} and not in readiness.
 */
@Wellness
@ApplicationScoped
class ChainWatch implements HealthCheck {
    /** Sealing takes seconds; after so long it has stopped. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(5);
    /** The chain is verified every night; after so long a night was left out. */
    private static final Duration VERIFIED_WITHIN = Duration.ofHours(36);

    private final Clock clock;
    private volatile Seen seen;

    @Inject
    ChainWatch(@WallClock Clock clock) {
        this.clock = clock;
        seen = new Seen(0, null, null, clock.instant());
    }

    /**
     * What was seen at the last look.
     *
     * @param oldest when the longest waiting line was written; null if none waits
     * @param whole what the last verification that came to its end found; null if there was none
     * @param verified when that was; when this instance began to look if there was none
     */
    private record Seen(long waiting, Instant oldest, Boolean whole, Instant verified) {}

    void measure(@Observes StartupEvent start, MeterRegistry registry) {
        Gauge.builder("huitong.audit.unsealed", () -> seen.waiting)
                .description("Lines of the audit log that wait to be sealed")
                .register(registry);
        Gauge.builder("huitong.audit.unsealed.age", () -> waitingFor().toSeconds())
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("huitong.audit.whole", () -> seen.whole == null ? Double.NaN : seen.whole ? 1 : 0)
                .description("Whether the last verification found the chain whole (1) or broken (0)")
                .register(registry);
        Gauge.builder("huitong.audit.verified.age", () -> unverifiedFor().toSeconds())
                .description("How long ago the last verification ended")
                .baseUnit("seconds")
                .register(registry);
    }

    @Scheduled(every = "${huitong.audit.watch-every:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        seen = QuarkusTransaction.requiringNew().call(() -> {
            var last = Verification.latestEnded();
            return new Seen(
                    Unsealed.count(),
                    Unsealed.oldest().orElse(null),
                    last.map(verification -> verification.fault == null).orElse(null),
                    last.map(verification -> verification.endedAt).orElse(seen.verified));
        });
    }

    private Duration waitingFor() {
        Instant oldest = seen.oldest;
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }

    private Duration unverifiedFor() {
        return Duration.between(seen.verified, clock.instant());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("audit log")
                .status(!Boolean.FALSE.equals(seen.whole)
                        && waitingFor().compareTo(SEALED_WITHIN) < 0
                        && unverifiedFor().compareTo(VERIFIED_WITHIN) < 0)
                .withData("unsealed", seen.waiting)
                .withData("oldest seconds", waitingFor().toSeconds())
                .withData("last verification", seen.whole == null ? "none" : seen.whole ? "whole" : "broken")
                .withData("hours ago", unverifiedFor().toHours())
                .build();
    }
}
