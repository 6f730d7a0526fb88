package org.huitong.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.huitong.platform.sheet.SheetLimits;

/** Settings of lists that come in. */
@ConfigMapping(prefix = "huitong.intake")
public interface IntakeConfig extends SheetLimits {
    /** The most people one list may hold; several lists may follow one another. */
    @Override
    @WithDefault("20000")
    int rows();

    /**
     * How large everything in a workbook may be once it is unpacked. Twenty thousand people need about 20 MB; a workbook
     * that unpacks to much more was made to fill the memory.
     */
    @Override
    @WithDefault("160M")
    MemorySize unpacked();

    /** The same of the part that has to be held in memory as a whole: the table of texts. */
    @Override
    @WithDefault("24M")
    MemorySize texts();

    /** How long rows that were not taken can still be fetched as a workbook; then they are deleted. */
    @WithDefault("P7D")
    Duration kept();

    /** How long somebody who uploads waits for those before, one file being read at a time. */
    @WithDefault("PT20S")
    Duration patience();
}
