package org.huitong.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One run of {@code mysqld} and what it says in its log, followed until it is ready or has failed. */
record ServerProcess(Process process, ServerLog log, DataDirectory directory) {

    /** Recovering a large database after a power cut may take minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration POLL = Duration.ofMillis(50);

    /** @throws StartupProblem if the server ends with an error instead of having made the database */
    void awaitSuccess() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
            throw fault();
        }
    }

    /** @return false if the port was lost to another program, so that another port may do */
    boolean awaitReady() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            String text = log.text();
            if (ServerLog.ready(text)) {
                return true;
            }
            // On a full disk the server does not give up but waits for somebody to make room.
            if (!process.isAlive() || ServerFault.diskFull(text)) {
                break;
            }
            Thread.sleep(POLL.toMillis());
        }
        if (ServerFault.portTaken(log.text())) {
            process.waitFor();
            return false;
        }
        throw fault();
    }

    private StartupProblem fault() throws IOException, InterruptedException {
        // Harmless in whatever state it is: InnoDB recovers.
        process.destroyForcibly();
        return ServerFault.explain(log.text(), process.waitFor(), directory, log.file());
    }
}
