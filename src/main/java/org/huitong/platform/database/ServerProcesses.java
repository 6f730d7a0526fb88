package org.huitong.platform.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Servers over a data directory, recognised by their command line. A file with a process id would not do: it may be
 * missing when the JVM was killed early, and its number may belong to a stranger by now.
 */
final class ServerProcesses {

    /** A large buffer pool may need this long to reach the disk; a server that needs longer goes on by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration POLL = Duration.ofMillis(20);

    private ServerProcesses() {}

    /** False for a process that has ended, even if its parent has not yet taken note of that. */
    static boolean serves(ProcessHandle process, DataDirectory directory) {
        String command = process.info().commandLine().orElse("") + " ";
        return command.contains(option(directory.database())) || command.contains(option(directory.nursery()));
    }

    /** Stops every server over this directory cleanly and waits for its end. */
    static void stopAll(DataDirectory directory) {
        List<ProcessHandle> servers = ProcessHandle.allProcesses()
                .filter(process -> serves(process, directory))
                .toList();
        servers.forEach(ProcessHandle::destroy);
        servers.forEach(server -> awaitEnd(server, directory));
    }

    private static void awaitEnd(ProcessHandle server, DataDirectory directory) {
        long begin = System.nanoTime();
        try {
            while (serves(server, directory)) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    Console.error(ServerProblems.stillStopping(server.pid()).getMessage());
                    return;
                }
                Thread.sleep(POLL.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String option(Path database) {
        return " " + ServerCommand.dataOption(database) + " ";
    }
}
