package org.huitong.platform.sheet;

import io.quarkus.runtime.configuration.MemorySize;

/** How much an uploaded workbook may hold before it is turned away. */
public interface SheetLimits {
    /** The most lines below the headers. */
    int rows();

    /** How large everything in a workbook may be once it is unpacked. */
    MemorySize unpacked();

    /** The same of the part that has to be held in memory as a whole: the table of texts. */
    MemorySize texts();
}
