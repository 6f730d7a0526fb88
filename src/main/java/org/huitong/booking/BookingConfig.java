package org.huitong.booking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a new booking is given, and how long it takes to set a hall anew. */
@ConfigMapping(prefix = "huitong.booking")
interface BookingConfig {
    /** From the hand-over of a hall to the beginning of the forum: stage, sound check and an hour of admission. */
    @WithDefault("PT90M")
    Duration setUp();

    /** From the end of the forum until the hall is empty: people leave slowly, and hired equipment is packed. */
    @WithDefault("PT45M")
    Duration tearDown();

    /** Between two forums in the same layout: the chairs stay, and tear-down has cleared the rest. */
    @WithDefault("PT0M")
    Duration sameLayout();

    /** Between theatre, classroom and U-shape: tables come in or go out, and the rows are set anew. */
    @WithDefault("PT30M")
    Duration rows();

    /** To and from a banquet: round tables, linen and dishes, and the floor is cleaned. */
    @WithDefault("PT60M")
    Duration banquet();
}
