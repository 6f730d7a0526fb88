package org.huitong.program;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the programme. */
@ConfigMapping(prefix = "huitong.program")
interface ProgramConfig {
    /**
     * The largest file that is taken as material. It stays below {@code huitong.limits.file}, which holds for the whole
     * request.
     */
    @WithDefault("7M")
    MemorySize material();

    /** The most slots a worksheet may bring. */
    @WithDefault("2000")
    int rows();
}
