package org.huitong.platform;

import java.time.Duration;

/** 429: asked too often. The answer says after how many seconds to come back (RFC 9110, Retry-After). */
public class TooMany extends Refused {
    private final long seconds;

    public TooMany(Duration wait) {
        super(429, "TOO_MANY", Message.of(PlatformMessages.class, m -> m.problem_tooManyDetail(minutes(wait))));
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    long seconds() {
        return seconds;
    }
}
