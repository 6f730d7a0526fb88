package org.huitong.assistant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How proposals are worked out. */
@ConfigMapping(prefix = "huitong.assistant")
interface AssistantConfig {
    /** Threads of one search. One proves best on problems of this kind and needs the least memory. */
    @WithDefault("1")
    int workers();

    /** How often a search says how far it is, and looks whether it shall go on. */
    @WithDefault("PT0.5S")
    Duration beat();

    /** After so long without a word a search is given up for dead. */
    @WithDefault("PT30S")
    Duration patience();
}
