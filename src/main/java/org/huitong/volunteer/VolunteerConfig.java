package org.huitong.volunteer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of volunteering; in the environment as {@code HUITONG_VOLUNTEER_…}. */
@ConfigMapping(prefix = "huitong.volunteer")
public interface VolunteerConfig {
    /**
     * The least time between two shifts of one volunteer. Half an hour lets someone hand over, eat something and walk to
     * another post of the same venue. Raise it where posts lie far apart: from the airport or Xiamen North Station to the
     * conference centre it takes about an hour. {@code PT0S} allows one shift right after another.
     */
    @WithDefault("PT30M")
    Duration rest();
}
