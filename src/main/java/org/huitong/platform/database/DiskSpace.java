package org.huitong.platform.database;

import java.io.IOException;
import java.nio.file.Files;

/** Refuses to start on a disk that is about to be full: a database stops in the middle of its work there. */
final class DiskSpace {

    /** A new database takes about 180 MB before the first row. */
    static final long FOR_A_NEW_DATABASE = 500L << 20;

    static final long FOR_A_START = 100L << 20;

    private DiskSpace() {}

    /** @param needed in bytes */
    static void require(DataDirectory directory, long needed) throws IOException {
        require(directory, Files.getFileStore(directory.path()).getUsableSpace(), needed);
    }

    /** Both figures in bytes. */
    static void require(DataDirectory directory, long free, long needed) {
        if (free < needed) {
            throw ServerProblems.diskTooSmall(directory.path(), needed >> 20, free >> 20);
        }
    }
}
