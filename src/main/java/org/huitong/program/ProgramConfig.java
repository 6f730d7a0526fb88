package org.huitong.program;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.huitong.platform.sheet.SheetLimits;

/** Settings of the programme. */
@ConfigMapping(prefix = "huitong.program")
interface ProgramConfig extends SheetLimits {
    /**
     * The largest file that is taken as material. It stays below {@code huitong.limits.file}, which holds for the whole
     * request.
     */
    @WithDefault("7M")
    MemorySize material();

    /** The most slots a worksheet may bring. */
    @Override
    @WithDefault("2000")
    int rows();

    /** Two thousand slots need about 2 MB. */
    @Override
    @WithDefault("40M")
    MemorySize unpacked();

    @Override
    @WithDefault("8M")
    MemorySize texts();
}
