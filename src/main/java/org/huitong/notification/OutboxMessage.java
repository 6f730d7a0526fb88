package org.huitong.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** A message on its way. All times are of the real clock. */
@Entity
class OutboxMessage extends StoredEntity {
    private static final int FAILURE_MAX = 200;

    public String intent;

    @Enumerated(EnumType.STRING)
    public Outgoing.Kind kind;

    /** Sealed; null once the message is over, like the body. */
    public byte[] recipient;

    public String language;
    public String subject;
    public byte[] body;

    @Enumerated(EnumType.STRING)
    public Status status;

    public int attempts;
    public Instant dueAt;
    public Instant expiresAt;
    public Instant createdAt;
    public Instant changedAt;
    /** Why the last attempt failed, for the operator. */
    public String failure;

    enum Status {
        WAITING,
        /** Handed to a channel that has not answered yet. */
        SENDING,
        SENT,
        /** Given up. */
        DEAD,
        /** Of no use any more before it could be sent. */
        EXPIRED
    }

    /** One that is due, locked until the transaction ends; those that another instance has locked are passed over. */
    static Optional<OutboxMessage> lockDue(Instant now) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from outbox_message where status = 'WAITING' and due_at <= :now and expires_at > :now"
                                + " order by due_at limit 1 for update skip locked",
                        OutboxMessage.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(OutboxMessage.class::cast);
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

    /** The channel has not taken it: it is tried again after a pause that grows, and given up at last. */
    void failed(String reason, Instant now, NotificationConfig config) {
        failure = reason.length() > FAILURE_MAX ? reason.substring(0, FAILURE_MAX) : reason;
        if (attempts >= config.attempts()) {
            become(Status.DEAD, now);
            erase();
        } else {
            become(Status.WAITING, now);
            dueAt = now.plus(config.pause().multipliedBy(1L << 2 * (attempts - 1)));
        }
    }

    /** No known key opens it, and no later attempt would. */
    void unreadable(Instant now) {
        failure = "UNREADABLE";
        become(Status.DEAD, now);
        erase();
    }

    private void become(Status next, Instant now) {
        status = next;
        changedAt = now;
    }

    private void erase() {
        recipient = null;
        body = null;
    }
}
