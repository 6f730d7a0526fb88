package org.huitong.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How messages to people leave. */
@ConfigMapping(prefix = "huitong.notification")
public interface NotificationConfig {
    /** The channel of text messages; {@code file} writes them below the data directory, {@code http} is a gateway. */
    @WithDefault("file")
    String sms();

    /** The channel of e-mail: {@code file}, or {@code smtp} for a mail server. */
    @WithDefault("file")
    String email();

    /** Attempts before a message is given up. With the pauses that is after some three hours. */
    @WithDefault("6")
    int attempts();

    /** The pause after the first failure; each further one is four times as long. */
    @WithDefault("PT30S")
    Duration pause();

    /**
     * A message that was begun and not finished for so long was cut off by a crash. Whether it left is unknown, and it is
     * not sent again: nobody shall get the same message twice.
     */
    @WithDefault("PT10M")
    Duration cutOff();

    Smtp smtp();

    SmsHttp smsHttp();

    /** The mail server of the channel {@code smtp}. */
    interface Smtp {
        Optional<String> host();

        /** 587 with STARTTLS is what mail servers expect of applications (RFC 6409, RFC 8314). */
        @WithDefault("587")
        int port();

        /** How the connection is kept from being read: NONE is for a server on the same machine. */
        @WithDefault("STARTTLS")
        Security security();

        Optional<String> username();

        Optional<String> password();

        /** The address that messages come from. */
        Optional<String> from();

        /** The longest that connecting, and then each silence of the server, may last. */
        @WithDefault("PT10S")
        Duration patience();

        /** Ways to keep others from listening in. */
        enum Security {
            NONE,
            STARTTLS,
            TLS
        }
    }

    /** The gateway of the channel {@code http}; {@code docs/operations.md} describes what it is asked. */
    interface SmsHttp {
        Optional<URI> url();

        /** Names the key, so that the gateway finds the secret. */
        Optional<String> keyId();

        /** What requests are signed with; never sent. */
        Optional<String> secret();

        /** The signature in front of every message (短信签名), as it is registered with the gateway. */
        Optional<String> signature();

        /** The code of the template that the gateway has approved, with one variable for the text. */
        Optional<String> template();

        /** The longest that connecting, and then the whole answer, may take. */
        @WithDefault("PT10S")
        Duration patience();
    }
}
