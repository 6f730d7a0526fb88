package org.huitong.platform;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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

    /** The answer of a page that has a place of its own for the reason. */
    public Response response(TemplateInstance page) {
        return Response.status(status())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .entity(page)
                .build();
    }

    long seconds() {
        return seconds;
    }
}
