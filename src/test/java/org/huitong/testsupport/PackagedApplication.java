package org.huitong.testsupport;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huitong.platform.database.DataDirectory;
import org.huitong.platform.database.Durability;
import org.huitong.platform.database.PrivateServer;
import org.huitong.platform.database.ServerHome;

/** The application as it is delivered, in a process of its own, with the demo edition. */
public final class PackagedApplication {
    private static final Path LOG = Path.of("target", "packaged.log");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Process process;
    private final int port;
    private final Duration readyAfter;

    private PackagedApplication(Process process, int port, Duration readyAfter) {
        this.process = process;
        this.port = port;
        this.readyAfter = readyAfter;
    }

    /** Starts on a data directory that is not there yet. */
    public static PackagedApplication startAfresh(Path data) throws IOException, InterruptedException {
        return startAfresh(data, Map.of());
    }

    /** The same with these settings besides. */
    public static PackagedApplication startAfresh(Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        clear(data);
        return start(data, settings);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    /** A new server that several instances can share, or that tests look into. */
    public static PrivateServer database(Path folder, Durability durability) throws IOException, InterruptedException {
        clear(folder);
        ServerHome home = ServerHome.find(
                Optional.ofNullable(System.getProperty("huitong.mysql-home")).map(Path::of));
        return PrivateServer.start(home, DataDirectory.claim(folder), durability);
    }

    /** What an instance has to know of such a server. */
    public static Map<String, String> settings(PrivateServer server) {
        Map<String, String> settings = new HashMap<>();
        settings.put("HUITONG_DATABASE_URL", server.access().url());
        settings.put("HUITONG_DATABASE_USERNAME", server.access().username());
        settings.put("HUITONG_DATABASE_PASSWORD", server.access().password());
        settings.put("HUITONG_DATABASE_OWNER_USERNAME", server.owner().username());
        settings.put("HUITONG_DATABASE_OWNER_PASSWORD", server.owner().password());
        settings.put("HUITONG_SECRET", DatabaseResource.SECRET);
        return settings;
    }

    /** Starts as the README says, on its private server; returns when it answers that it is ready. */
    public static PackagedApplication start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of());
    }

    /** The same with these settings besides. */
    public static PackagedApplication start(Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx160m",
                "-Dhuitong.mysql-home=" + System.getProperty("huitong.mysql-home"),
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        command.environment().put("HUITONG_DEMO", "true");
        command.environment().put("HUITONG_DATA_DIR", data.toString());
        command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        command.environment().putAll(settings);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        long began = System.nanoTime();
        Process process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!ready(port)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                process.destroy();
                throw new IllegalStateException("the application did not start; see " + LOG);
            }
            Thread.sleep(50);
        }
        return new PackagedApplication(process, port, Duration.ofNanos(System.nanoTime() - began));
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** From the start of the process to its saying that it is ready. */
    public Duration readyAfter() {
        return readyAfter;
    }

    /** What it holds in memory, its private server not counted. */
    public int residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Stops it as a service manager would; its private server goes with it. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the application did not stop");
        }
    }

    /** Ends it as a power cut would (SIGKILL): it gets no chance to finish anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static boolean ready(int port) {
        try {
            return RestAssured.get("http://localhost:" + port + "/q/health/ready")
                            .statusCode()
                    == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
