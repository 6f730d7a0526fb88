package org.huitong.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.platform.database.DatabaseAccess;
import org.huitong.platform.database.Durability;
import org.huitong.platform.database.PrivateServer;

/** The packaged application twice, in two processes that share a database and the secret and nothing else. */
public final class TwoInstances implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "two-instances");

    private final PrivateServer server;
    private final PackagedApplication first;
    private final PackagedApplication second;

    private TwoInstances(PrivateServer server, PackagedApplication first, PackagedApplication second) {
        this.server = server;
        this.first = first;
        this.second = second;
    }

    /** Starts both on a new database, into which the first one loads the demo edition. */
    public static TwoInstances start(Map<String, String> settings) throws IOException, InterruptedException {
        PrivateServer server = PackagedApplication.database(FOLDER.resolve("database"), Durability.THROWAWAY);
        Map<String, String> all = PackagedApplication.settings(server);
        all.putAll(settings);
        // They live for seconds: the second compiler would only take time from them.
        all.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        var first = PackagedApplication.startAfresh(FOLDER.resolve("a"), all);
        return new TwoInstances(server, first, PackagedApplication.startAfresh(FOLDER.resolve("b"), all));
    }

    /** The address of this page at the first instance. */
    public String a(String path) {
        return first.address() + path;
    }

    /** The address of this page at the second instance. */
    public String b(String path) {
        return second.address() + path;
    }

    /** Ends the first instance without warning. */
    public void killTheFirst() throws InterruptedException {
        first.kill();
    }

    @Override
    public void close() throws InterruptedException {
        first.kill();
        second.stop();
        server.stop();
    }

    /** A demo account of staff: username, password, token. */
    public JsonNode staff(String username) throws IOException {
        for (JsonNode account : new ObjectMapper()
                .readTree(FOLDER.resolve("a/demo-accounts.json").toFile())
                .path("staff")) {
            if (account.path("username").asText().equals(username)) {
                return account;
            }
        }
        throw new IllegalArgumentException(username);
    }

    /** Waits for a message to this number or address, whichever instance sends it. */
    public String messageTo(String recipient) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            for (String instance : List.of("a", "b")) {
                Optional<String> message = newest(FOLDER.resolve(instance).resolve("outbox"), recipient);
                if (message.isPresent()) {
                    return message.get();
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no message to " + recipient);
    }

    private static Optional<String> newest(Path outbox, String recipient) throws IOException {
        if (Files.notExists(outbox)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                String text = Files.readString(file);
                // What is told of a registration holds a link.
                if (text.startsWith("To: " + recipient + "\n") && !text.contains("/r/")) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** The first column of the first row, as text. */
    public String one(String sql, Object... values) throws SQLException {
        DatabaseAccess owner = server.owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (!statement.execute()) {
                return String.valueOf(statement.getUpdateCount());
            }
            try (ResultSet row = statement.getResultSet()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
