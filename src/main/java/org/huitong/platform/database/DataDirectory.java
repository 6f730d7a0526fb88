package org.huitong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder with everything that the application keeps on this machine, claimed by one JVM until that JVM ends.
 *
 * <p>{@code huitong.mysql/} is the database, {@code mysqld.log} what the server says, {@code mysql.properties} the passwords,
 * {@code huitong.secret} the secret and {@code huitong.lock} the claim.
 */
public final class DataDirectory {

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /**
     * Creates the folder if need be, locks it and stops a server that a killed JVM has left behind in it. Claiming it
     * again in the same JVM, as live reload does, changes nothing.
     *
     * @throws StartupProblem if the folder cannot be written, its disk is full or another process has claimed it
     */
    public static synchronized DataDirectory claim(Path wanted) {
        try {
            PrivateFiles.createFolder(wanted);
            DataDirectory directory = new DataDirectory(wanted.toRealPath());
            if (!RunningServer.claimed(directory)) {
                DiskSpace.require(directory, DiskSpace.FOR_A_START);
                DirectoryLock lock = DirectoryLock.acquire(directory);
                RunningServer.claim(directory);
                Runtime.getRuntime().addShutdownHook(new StopAtExit(directory, lock));
                ServerProcesses.stopAll(directory);
            }
            return directory;
        } catch (IOException e) {
            throw ServerProblems.directoryNotWritable(wanted.toAbsolutePath().normalize(), e);
        }
    }

    /** True once the database is whole: it appears under its name in a single step. */
    boolean initialised() {
        return Files.isDirectory(database());
    }

    Path path() {
        return path;
    }

    /** Not plainly {@code mysql}: in {@code /var/lib} that is somebody else's. */
    Path database() {
        return path.resolve("huitong.mysql");
    }

    /** Where a database grows until it is whole. */
    Path nursery() {
        return path.resolve("huitong.mysql.initialising");
    }

    Path log() {
        return path.resolve("mysqld.log");
    }

    /** The log of the making, apart from the other since it holds a first root password. */
    Path nurseryLog() {
        return path.resolve("mysql.initialising.log");
    }

    Path passwords() {
        return path.resolve("mysql.properties");
    }

    Path accountsScript() {
        return path.resolve("mysql.accounts.sql");
    }

    Path secret() {
        return path.resolve("huitong.secret");
    }

    Path lock() {
        return path.resolve("huitong.lock");
    }

    /** Links to libraries that the system has under other names. */
    Path libraries() {
        return path.resolve("lib");
    }

    Path pidFile() {
        return path.resolve("mysqld.pid");
    }
}
