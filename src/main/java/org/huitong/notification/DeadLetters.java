package org.huitong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.WallClock;

/** The door to messages that did not leave, for a person who decides what becomes of them. */
@ApplicationScoped
public class DeadLetters {
    private final EntityManager database;
    private final Clock clock;

    @Inject
    DeadLetters(EntityManager database, @WallClock Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Has a dead message sent again, as if it had never been tried. One whose fate is uncertain may arrive twice by this.
     *
     * @return empty if it is not dead any more, or its text is gone
     */
    @Transactional
    public Optional<OutboxMessage> sendAgain(long id) {
        Instant now = clock.instant();
        Optional<OutboxMessage> dead = OutboxMessage.<OutboxMessage>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(message -> message.recoverable(now));
        dead.ifPresent(message -> message.again(now));
        return dead;
    }

    /** Gives a dead message up for good and erases it; empty if it is not dead any more. */
    @Transactional
    public Optional<OutboxMessage> giveUp(long id) {
        Optional<OutboxMessage> dead = OutboxMessage.<OutboxMessage>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(message -> message.status == OutboxMessage.Status.DEAD);
        dead.ifPresent(message -> message.giveUp(clock.instant()));
        return dead;
    }

    /**
     * Has all dead messages sent again whose intents begin like this and that certainly were not taken.
     *
     * @param intents without a wildcard
     * @return how many
     */
    @Transactional
    public int sendAllAgain(String intents) {
        return database.createNativeQuery(
                        "update outbox_message set status = 'WAITING', attempts = 0, due_at = :now, changed_at = :now,"
                                + " version = version + 1 where intent like concat(:intents, '%') and status = 'DEAD'"
                                + " and failure in ('NOT_TAKEN', 'REJECTED') and body is not null and expires_at > :now")
                .setParameter("now", clock.instant())
                .setParameter("intents", intents)
                .executeUpdate();
    }
}
