package org.huitong.notification;

import java.io.IOException;

/** Hands messages to the outside: a gateway for text messages, a mail server. A bean per way, chosen by its name. */
public interface Channel {
    /** As named in {@code huitong.notification.sms} and {@code huitong.notification.email}. */
    String name();

    /**
     * Hands one message over, and returns when the other side has taken it.
     *
     * @throws IOException if it certainly was not taken: it is tried again later
     */
    void send(Delivery delivery) throws IOException;

    /**
     * @param key the same for every attempt of one message
     * @param language tag
     * @param subject null for text messages
     */
    record Delivery(String key, Outgoing.Kind kind, String recipient, String language, String subject, String text) {}
}
