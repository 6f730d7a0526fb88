package org.huitong.notification;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/**
 * Sends what is due. A message is marked as begun, and that is committed, before it goes to its channel: several instances
 * share the work, and none sends what another has begun. Each kind of message goes its own way, so that a mail server that
 * hangs keeps no text message waiting.
 */
@ApplicationScoped
public class Deliveries {
    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    /** So many in a row, and the other side is down rather than the message at fault: the rest wait for the next run. */
    private static final int FAILURES_IN_A_ROW = 3;

    private final NotificationConfig config;
    private final FieldCipher cipher;
    private final Clock clock;
    private final Map<Outgoing.Kind, Channel> channels = new EnumMap<>(Outgoing.Kind.class);

    @Inject
    Deliveries(NotificationConfig config, @All List<Channel> beans, FieldCipher cipher, @WallClock Clock clock) {
        this.config = config;
        this.cipher = cipher;
        this.clock = clock;
        channels.put(Outgoing.Kind.SMS, named(beans, config.sms()));
        channels.put(Outgoing.Kind.EMAIL, named(beans, config.email()));
    }

    private static Channel named(List<Channel> beans, String name) {
        return beans.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("huitong.notification: there is no channel " + name));
    }

    /** A channel that does not exist is told at start. */
    void check(@Observes StartupEvent start) {}

    @Scheduled(
            every = "${huitong.notification.deliver-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void texts() {
        run(Outgoing.Kind.SMS);
    }

    @Scheduled(
            every = "${huitong.notification.deliver-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mails() {
        run(Outgoing.Kind.EMAIL);
    }

    /** Sends everything that is due now. */
    public void run() {
        texts();
        mails();
    }

    private void run(Outgoing.Kind kind) {
        int failures = 0;
        Optional<Channel.Delivery> next = begin(kind);
        while (next.isPresent()) {
            failures = send(next.get()) ? 0 : failures + 1;
            next = failures < FAILURES_IN_A_ROW ? begin(kind) : Optional.empty();
        }
    }

    private Optional<Channel.Delivery> begin(Outgoing.Kind kind) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<OutboxMessage> due = OutboxMessage.lockDue(kind, clock.instant());
            while (due.isPresent()) {
                OutboxMessage message = due.get();
                message.begin(clock.instant());
                try {
                    return Optional.of(opened(message));
                } catch (IllegalArgumentException e) {
                    // It would stand at the head of the queue for ever.
                    LOG.errorf("Message %d cannot be read with any known key and is given up", message.id);
                    message.unreadable(clock.instant());
                }
                due = OutboxMessage.lockDue(kind, clock.instant());
            }
            return Optional.empty();
        });
    }

    private Channel.Delivery opened(OutboxMessage message) {
        return new Channel.Delivery(
                message.id.toString(),
                message.kind,
                cipher.open(Outbox.RECIPIENT, message.recipient),
                message.language,
                message.subject,
                cipher.open(Outbox.BODY, message.body),
                message.unsubscribe == null ? null : cipher.open(Outbox.UNSUBSCRIBE, message.unsubscribe));
    }

    /** @return false if the other side could not be reached */
    private boolean send(Channel.Delivery delivery) {
        Failure failure = null;
        try {
            channels.get(delivery.kind()).send(delivery);
        } catch (IOException | RuntimeException e) {
            // Only the kind of failure: its text may hold the recipient.
            failure = Failure.of(e);
            LOG.warnf(
                    "Message %s: %s (%s)", delivery.key(), failure, e.getClass().getSimpleName());
        }
        settle(Long.parseLong(delivery.key()), failure);
        return failure == null || failure == Failure.REJECTED;
    }

    private void settle(long id, Failure failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMessage message = OutboxMessage.findById(id);
            if (failure == null) {
                message.sent(clock.instant());
            } else {
                message.failed(failure, clock.instant(), config);
            }
        });
    }
}
