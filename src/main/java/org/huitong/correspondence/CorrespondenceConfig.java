package org.huitong.correspondence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of what is written to guests. */
@ConfigMapping(prefix = "huitong.correspondence")
public interface CorrespondenceConfig {
    /**
     * How much longer than the time to take it back the messages of a decision about many wait: that time begins when the last
     * one is decided, and twenty thousand take some minutes.
     */
    @WithDefault("PT5M")
    Duration bulkGrace();

    /** The longest list that one can write to at once, so that nobody writes to a hundred thousand by mistake. */
    @WithDefault("20000")
    int campaignMost();
}
