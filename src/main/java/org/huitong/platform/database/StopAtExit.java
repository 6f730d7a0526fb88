package org.huitong.platform.database;

import io.quarkus.runtime.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Stops the private server after the application when the JVM ends, and keeps the claim on its data until then. */
final class StopAtExit extends Thread {

    /** Requests under way may still need the database; the application bounds its own draining well below this. */
    private static final Duration APPLICATION_STOPS_WITHIN = Duration.ofSeconds(20);

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private final DataDirectory directory;

    /** Never read again: a lock that nobody refers to would be collected and released. */
    @SuppressWarnings("unused")
    private final DirectoryLock lock;

    StopAtExit(DataDirectory directory, DirectoryLock lock) {
        super("private MySQL stops");
        this.directory = directory;
        this.lock = lock;
    }

    /** Once the JVM is ending it takes the server along: what fails from then on is no fault to tell. */
    static void waitIfBegun() {
        while (BEGUN.get()) {
            LockSupport.park();
        }
    }

    @Override
    public void run() {
        BEGUN.set(true);
        awaitApplication();
        ServerProcesses.stopAll(directory);
        deleteAccountsScript();
    }

    /** The JVM may have been stopped before the server had read it. */
    private void deleteAccountsScript() {
        try {
            Files.deleteIfExists(directory.accountsScript());
        } catch (IOException e) {
            Console.error(
                    ServerProblems.directoryNotWritable(directory.path(), e).getMessage());
        }
    }

    private static void awaitApplication() {
        Application application = Application.currentApplication();
        if (application == null) {
            return;
        }
        Thread waiting = new Thread(application::awaitShutdown, "private MySQL waits for the application");
        waiting.setDaemon(true);
        waiting.start();
        try {
            waiting.join(APPLICATION_STOPS_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
