package org.huitong.platform.database;

import java.util.Optional;

/**
 * The server that this JVM runs over a data directory. It is remembered in a system property: live reload replaces
 * every class of the application, and the new ones must find the server that the old ones started.
 *
 * @param pid its process
 * @param port the port of 127.0.0.1 on which it listens
 */
record RunningServer(long pid, int port) {

    private static final String CLAIMED = "claimed";

    static boolean claimed(DataDirectory directory) {
        return System.getProperty(key(directory)) != null;
    }

    static void claim(DataDirectory directory) {
        System.setProperty(key(directory), CLAIMED);
    }

    static Optional<RunningServer> in(DataDirectory directory) {
        return Optional.ofNullable(System.getProperty(key(directory)))
                .filter(value -> !value.equals(CLAIMED))
                .map(value -> value.split(":"))
                .map(parts -> new RunningServer(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                .filter(server -> ProcessHandle.of(server.pid)
                        .filter(process -> ServerProcesses.serves(process, directory))
                        .isPresent());
    }

    void remember(DataDirectory directory) {
        System.setProperty(key(directory), pid + ":" + port);
    }

    private static String key(DataDirectory directory) {
        return "huitong.private-server:" + directory.path();
    }
}
