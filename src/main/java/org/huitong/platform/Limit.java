package org.huitong.platform;

import java.time.Duration;

/** So many requests in a time, written as {@code 100/PT1M}; they come back evenly as time passes. */
public record Limit(int requests, Duration per) {
    /** For settings. */
    public static Limit of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("a limit is written as 100/PT1M and not as " + text);
        }
        return new Limit(
                Integer.parseInt(text.substring(0, slash).strip()),
                Duration.parse(text.substring(slash + 1).strip()));
    }
}
