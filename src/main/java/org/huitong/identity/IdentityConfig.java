package org.huitong.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long personal links and one-time codes are trusted. */
@ConfigMapping(prefix = "huitong.identity")
public interface IdentityConfig {
    /** A personal link works for this long: from the first letters to some weeks after the conference. */
    @WithDefault("P180D")
    Duration personalLink();

    /** A one-time code counts for this long. */
    @WithDefault("PT5M")
    Duration code();

    /** Wrong tries before a one-time code is dead: five of a million. */
    @WithDefault("5")
    int codeTries();

    /** How often a code can be asked for with one reference, on all instances together. */
    @WithDefault("5")
    int codesPerHour();

    /** How often one person's link is replaced, and sent, by whomever: more would only fill their telephone. */
    @WithDefault("5")
    int renewalsPerHour();
}
