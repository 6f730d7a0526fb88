package org.huitong.platform.database;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The command lines of the private server. */
record ServerCommand(ServerHome home, DataDirectory directory) {

    private static final List<String> PRIVATE_FROM_THE_CHILD = List.of("HUITONG_", "QUARKUS_", "MYSQL_");

    private static final String LIBRARIES = "LD_LIBRARY_PATH";

    static String dataOption(Path database) {
        return "--datadir=" + database;
    }

    /** Makes an empty database whose root account has a random password: at no moment is there one without. */
    Process initialise() throws IOException {
        return start(directory.nurseryLog(), directory.nursery(), List.of("--initialize"));
    }

    Process serve(int port, Durability durability) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // No socket file: the paths of sockets end at 107 bytes, those of data directories do not.
                "--socket=",
                "--mysqlx=0",
                "--pid-file=" + directory.pidFile(),
                "--init-file=" + directory.accountsScript(),
                // Temporary files hold personal data too and must not fill somebody else's disk.
                "--tmpdir=" + directory.path(),
                "--secure-file-priv=NULL",
                "--max-connections=100",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+00:00",
                // Some 200 MB less memory.
                "--performance-schema=OFF",
                // There is no replica to feed, and each commit would wait for a second file.
                "--skip-log-bin"));
        options.addAll(durability.options());
        return start(directory.log(), directory.database(), options);
    }

    private Process start(Path log, Path database, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        sessionOfItsOwn().ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(
                List.of(home.mysqld().toString(), "--no-defaults", dataOption(database), "--basedir=" + home.path()));
        if (runsAsRoot()) {
            command.add("--user=root");
        }
        command.addAll(options);
        PrivateFiles.createIfMissing(log);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.path().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> PRIVATE_FROM_THE_CHILD.stream().anyMatch(name::startsWith));
        RenamedLibrary.folder(directory)
                .ifPresent(folder -> environment.merge(LIBRARIES, folder.toString(), (set, ours) -> set + ":" + ours));
        return run(builder);
    }

    private Process run(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw ServerProblems.serverCannotRun(home.mysqld().toString());
        }
    }

    /**
     * Ctrl-C and Ctrl-\ in a terminal reach every process of its session. The application must get its drain before
     * the database goes, so the server leaves that session where the system has the means.
     */
    private static Optional<Path> sessionOfItsOwn() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean runsAsRoot() {
        return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
    }
}
