package org.huitong.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a personal link is trusted. */
@ConfigMapping(prefix = "huitong.identity")
public interface IdentityConfig {
    /** A personal link works for this long: from the first letters to some weeks after the conference. */
    @WithDefault("P180D")
    Duration personalLink();
}
