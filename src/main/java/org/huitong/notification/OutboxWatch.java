package org.huitong.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.huitong.platform.WallClock;

/**
 * Closes what will not be sent any more, and tells operators what waits and what was given up. A gateway that is down is no
 * reason to stop taking requests: it shows at {@code /q/health/well} and not in readiness.
 */
@Wellness
@ApplicationScoped
class OutboxWatch implements HealthCheck {
    private final EntityManager database;
    private final NotificationConfig config;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong given = new AtomicLong();

    @Inject
    OutboxWatch(EntityManager database, NotificationConfig config, @WallClock Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    void measure(@Observes StartupEvent start, MeterRegistry registry) {
        Gauge.builder("huitong.outbox.overdue", waiting, AtomicLong::get)
                .description("Messages that have been due for more than a minute")
                .register(registry);
        Gauge.builder("huitong.outbox.dead", given, AtomicLong::get)
                .description("Messages given up in the last 24 hours")
                .register(registry);
    }

    @Scheduled(
            every = "${huitong.notification.watch-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        QuarkusTransaction.requiringNew().run(this::tidyAndCount);
    }

    private void tidyAndCount() {
        Instant now = clock.instant();
        database.createNativeQuery(
                        "update outbox_message set status = 'EXPIRED', recipient = null, body = null,"
                                + " unsubscribe = null, changed_at = :now, version = version + 1 where status = 'WAITING' and expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeQuery(
                        "update outbox_message set status = 'DEAD', failure = 'UNCERTAIN', changed_at = :now,"
                                + " version = version + 1 where status = 'SENDING' and changed_at < :since")
                .setParameter("now", now)
                .setParameter("since", now.minus(config.cutOff()))
                .executeUpdate();
        database.createNativeQuery("update outbox_message set recipient = null, body = null,"
                        + " unsubscribe = null, version = version + 1"
                        + " where status = 'DEAD' and body is not null and expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
        waiting.set(count("status = 'WAITING' and due_at < :since", now.minusSeconds(60)));
        given.set(count("status = 'DEAD' and changed_at > :since", now.minusSeconds(86_400)));
    }

    private long count(String condition, Instant since) {
        return ((Number) database.createNativeQuery("select count(*) from outbox_message where " + condition)
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .status(waiting.get() == 0 && given.get() == 0)
                .withData("overdue", waiting.get())
                .withData("dead", given.get())
                .build();
    }
}
