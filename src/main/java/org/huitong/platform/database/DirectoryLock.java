package org.huitong.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock of the operating system, which lets go by itself when its JVM dies in whatever way. */
final class DirectoryLock {

    /** Never read again: held so that the lock is not collected, which would release it. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private DirectoryLock(FileLock lock) {
        this.lock = lock;
    }

    /** @throws StartupProblem if another process holds the lock */
    static DirectoryLock acquire(DataDirectory directory) throws IOException {
        PrivateFiles.createIfMissing(directory.lock());
        FileChannel channel = FileChannel.open(directory.lock(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw ServerProblems.directoryTaken(directory.path(), owner(directory.lock()));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return new DirectoryLock(lock);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String owner(Path file) throws IOException {
        String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return pid.isEmpty() ? "?" : pid;
    }
}
