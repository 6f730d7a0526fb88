package org.huitong.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages to people leave. */
@ConfigMapping(prefix = "huitong.notification")
public interface NotificationConfig {
    /** The channel of text messages; {@code file} writes them below the data directory. */
    @WithDefault("file")
    String sms();

    /** The channel of e-mail. */
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
}
