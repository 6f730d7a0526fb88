package org.huitong.notification;

import java.io.IOException;

/** Hands messages to the outside: a gateway for text messages, a mail server. A bean per way, chosen by its name. */
public interface Channel {
    /** As named in {@code huitong.notification.sms} and {@code huitong.notification.email}. */
    String name();

    /**
     * Hands one message over, and returns when the other side has taken it. Called outside any transaction; comes back
     * within a time that the channel's settings limit.
     *
     * @throws Rejected if it was refused for good
     * @throws Uncertain if nobody can say whether it was taken
     * @throws IOException if it certainly was not taken: it is tried again later
     */
    void send(Delivery delivery) throws IOException;

    /** The other side does not want this message, now or later: no such mailbox, a number that is barred. */
    final class Rejected extends IOException {
        /** @param reason for the application's log; without the recipient */
        Rejected(String reason) {
            super(reason);
        }
    }

    /** The connection was lost after the message had been handed over: sent again it might arrive twice. */
    final class Uncertain extends IOException {
        /** @param reason for the application's log; without the recipient */
        Uncertain(String reason) {
            super(reason);
        }
    }

    /**
     * @param key the same for every attempt of one message
     * @param language tag
     * @param subject null for text messages
     * @param unsubscribe see {@link Outgoing}; null where it cannot be unsubscribed from
     */
    record Delivery(
            String key,
            Outgoing.Kind kind,
            String recipient,
            String language,
            String subject,
            String text,
            String unsubscribe) {}
}
