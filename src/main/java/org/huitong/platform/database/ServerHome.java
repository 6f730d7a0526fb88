package org.huitong.platform.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of an unpacked MySQL server: {@code bin/mysqld}, {@code lib} and {@code share}.
 *
 * @param path absolute
 */
public record ServerHome(Path path) {

    private static final String FOLDER = ".mysql";
    private static final Set<String> SYSTEMS = Set.of("linux", "mac");
    private static final Set<String> PROCESSORS = Set.of("amd64", "x86_64", "aarch64");

    /**
     * The given home, else {@code .mysql} in the working directory, next to the application or above either of them.
     *
     * @throws StartupProblem if there is none
     */
    public static ServerHome find(Optional<Path> given) {
        if (given.isPresent()) {
            return at(given.get()).orElseThrow(() -> ServerProblems.serverNotUnpacked(given.get()));
        }
        Path application = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
        return Stream.of(Path.of(""), application)
                .flatMap(start -> above(start).stream())
                .findFirst()
                .orElseThrow(() -> missing(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    /** Where nothing is published for the platform, telling people to build again would send them in circles. */
    static StartupProblem missing(String system, String processor) {
        boolean published = SYSTEMS.stream().anyMatch(system.toLowerCase(Locale.ROOT)::startsWith)
                && PROCESSORS.contains(processor);
        return published
                ? ServerProblems.serverNotUnpacked(Path.of(FOLDER))
                : ServerProblems.platformWithoutServer(system + " " + processor);
    }

    Path mysqld() {
        return path.resolve("bin/mysqld");
    }

    private static Optional<ServerHome> at(Path folder) {
        return Optional.of(new ServerHome(folder.toAbsolutePath().normalize()))
                .filter(home -> Files.isRegularFile(home.mysqld()));
    }

    static Optional<ServerHome> above(Path start) {
        return Stream.iterate(start.toAbsolutePath().normalize(), folder -> folder != null, Path::getParent)
                .flatMap(folder -> at(folder.resolve(FOLDER)).stream())
                .findFirst();
    }
}
