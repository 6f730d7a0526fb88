package org.huitong.booking;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** The time between two layouts while nobody has set another one. */
public final class UsualTurnover {
    private static final int FIRST = 100;

    private UsualTurnover() {}

    public static Turnover get() {
        return new Turnover(new SmallRyeConfigBuilder()
                .withConverter(Duration.class, FIRST, Duration::parse)
                .withMapping(BookingConfig.class)
                .build()
                .getConfigMapping(BookingConfig.class));
    }
}
