package org.huitong.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.Known;
import org.huitong.platform.StoredEntity;

/** A message on its way. All times are of the real clock. Others may list messages; what is sealed is opened here alone. */
@Entity
public class OutboxMessage extends StoredEntity {
    public String intent;
    public String occasion;
    /** Reference of the registration; null where it concerns none. */
    public String about;

    @Enumerated(EnumType.STRING)
    public Outgoing.Kind kind;

    /** Sealed; null once the message is over, like the body. */
    byte[] recipient;

    /** The recipient as it may be shown. */
    public String mask;

    public String language;
    public String subject;
    byte[] body;
    /** Sealed; null where it cannot be unsubscribed from, and once the message is over. */
    byte[] unsubscribe;

    @Enumerated(EnumType.STRING)
    public Status status;

    public int attempts;
    public Instant dueAt;
    public Instant expiresAt;
    public Instant createdAt;
    public Instant changedAt;

    /** Name of a {@link Failure}, of the last attempt; null where there was none. */
    String failure;

    /** Where a message stands. */
    public enum Status {
        WAITING,
        /** Handed to a channel that has not answered yet. */
        SENDING,
        SENT,
        /** Not sent, and not tried again by itself; until its end somebody may send it again or give it up. */
        DEAD,
        /** A dead one that somebody has given up. */
        GIVEN_UP,
        /** Taken back before it was begun. */
        CANCELLED,
        /** Of no use any more before it could be sent. */
        EXPIRED
    }

    /** One of a kind that is due, locked until the transaction ends; those that another instance has locked are passed over. */
    static Optional<OutboxMessage> lockDue(Outgoing.Kind kind, Instant now) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from outbox_message where status = 'WAITING' and kind = :kind and due_at <= :now"
                                + " and expires_at > :now order by due_at limit 1 for update skip locked",
                        OutboxMessage.class)
                .setParameter("kind", kind.name())
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(OutboxMessage.class::cast);
    }

    /** Why the last attempt failed; empty where none did. */
    public Optional<Failure> lastFailure() {
        return Optional.ofNullable(failure)
                .map(name -> Known.of(Failure.class, name).orElse(Failure.UNCERTAIN));
    }

    /** Whether somebody may have it sent again: its text is still there. */
    public boolean recoverable(Instant now) {
        return status == Status.DEAD && body != null && now.isBefore(expiresAt);
    }

    /** From here on nobody else sends it, whatever becomes of this attempt. */
    void begin(Instant now) {
        become(Status.SENDING, now);
        attempts++;
    }

    void sent(Instant now) {
        become(Status.SENT, now);
        failure = null;
        erase();
    }

    /**
     * The attempt has failed. What certainly was not taken is tried again after a pause that grows; anything else, and what
     * was tried often enough, is left to a person.
     */
    void failed(Failure why, Instant now, NotificationConfig config) {
        failure = why.name();
        if (!why.triedAgain() || attempts >= config.attempts()) {
            become(Status.DEAD, now);
        } else {
            become(Status.WAITING, now);
            dueAt = now.plus(config.pause().multipliedBy(1L << 2 * (attempts - 1)));
        }
    }

    /** No known key opens it, and no later attempt would. */
    void unreadable(Instant now) {
        failure = Failure.UNREADABLE.name();
        become(Status.DEAD, now);
        erase();
    }

    /** Somebody wants it sent after all: the attempts begin again. */
    void again(Instant now) {
        become(Status.WAITING, now);
        attempts = 0;
        dueAt = now;
    }

    /** Somebody does not want it sent any more. */
    void giveUp(Instant now) {
        become(Status.GIVEN_UP, now);
        erase();
    }

    private void become(Status next, Instant now) {
        status = next;
        changedAt = now;
    }

    private void erase() {
        recipient = null;
        body = null;
        unsubscribe = null;
    }
}
