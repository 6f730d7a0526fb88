package org.huitong.correspondence;

import java.time.Instant;
import org.huitong.notification.Failure;
import org.huitong.notification.OutboxMessage;
import org.huitong.notification.Outgoing;
import org.huitong.platform.Known;
import org.huitong.platform.Message;

/** A message as it may be shown: without its text, and with its recipient masked. */
record OutboxRow(
        long id,
        String occasion,
        OutboxMessage.Status status,
        Outgoing.Kind kind,
        String mask,
        String about,
        Instant createdAt,
        Instant dueAt,
        Instant changedAt,
        Instant expiresAt,
        int attempts,
        Failure failure,
        boolean recoverable) {
    static OutboxRow of(OutboxMessage message, Instant now) {
        return new OutboxRow(
                message.id,
                message.occasion,
                message.status,
                message.kind,
                message.mask,
                message.about,
                message.createdAt,
                message.dueAt,
                message.changedAt,
                message.expiresAt,
                message.attempts,
                message.lastFailure().orElse(null),
                message.recoverable(now));
    }

    /** What it was written for. */
    public Message<?> occasionLabel() {
        return Known.of(Occasion.class, occasion)
                .<Message<?>>map(known -> Message.of(CorrespondenceMessages.class, m -> m.occasion(known)))
                .orElseGet(() -> Message.of(OutboxMessages.class, m -> m.occasionName(occasion)));
    }

    public boolean ofRegistration() {
        return about != null && about.startsWith("R-");
    }

    public boolean waits() {
        return status == OutboxMessage.Status.WAITING;
    }

    public boolean dead() {
        return status == OutboxMessage.Status.DEAD;
    }

    public boolean uncertain() {
        return failure == Failure.UNCERTAIN;
    }

    public String attempt() {
        return "/admin/messages/" + id + "/attempt";
    }

    public String abandonment() {
        return "/admin/messages/" + id + "/abandonment";
    }

    /** For the colour of its label. */
    public String tone() {
        return switch (status) {
            case WAITING -> "ahead";
            case SENDING -> "info";
            case SENT -> "good";
            case DEAD -> "bad";
            case GIVEN_UP, CANCELLED, EXPIRED -> "mute";
        };
    }
}
