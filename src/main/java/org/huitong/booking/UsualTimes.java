package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** How long a hall is usually needed around a forum. */
@ApplicationScoped
public class UsualTimes {
    private final BookingConfig config;

    @Inject
    UsualTimes(BookingConfig config) {
        this.config = config;
    }

    /** From set-up to tear-down for a forum that begins and ends then. */
    public Times around(Instant start, Instant end) {
        return new Times(start.minus(config.setUp()), start, end, end.plus(config.tearDown()));
    }
}
