package org.huitong.booking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the form proposes for a new booking. */
@ConfigMapping(prefix = "huitong.booking")
interface BookingConfig {
    /** From the hand-over of a hall to the beginning of the forum: stage, sound check and an hour of admission. */
    @WithDefault("PT90M")
    Duration setUp();

    /** From the end of the forum until the hall is empty: people leave slowly, and hired equipment is packed. */
    @WithDefault("PT45M")
    Duration tearDown();
}
