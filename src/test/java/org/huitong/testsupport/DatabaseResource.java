package org.huitong.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.huitong.platform.database.DataDirectory;
import org.huitong.platform.database.DatabaseAccess;
import org.huitong.platform.database.Durability;
import org.huitong.platform.database.PrivateServer;
import org.huitong.platform.database.ServerHome;

/**
 * One real MySQL for all tests of a JVM, empty at its beginning and gone at its end. Quarkus starts and stops its
 * resources once per test profile; the server outlives that, since three seconds per profile would add up.
 */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    /** The secret of all tests: known, so that what it protects can be checked. */
    public static final String SECRET = "a secret for tests only, of no worth anywhere";

    private static final Path DIRECTORY = Path.of("target", "test-database");

    /** What the application works with, on the server, which is started if it does not run yet. */
    public static DatabaseAccess database() {
        return server().access();
    }

    /** The owner of the schema: for what the application cannot do. */
    public static DatabaseAccess owner() {
        return server().owner();
    }

    private static PrivateServer server() {
        ServerHome home = ServerHome.find(
                Optional.ofNullable(System.getProperty("huitong.mysql-home")).map(Path::of));
        return PrivateServer.start(home, DataDirectory.claim(DIRECTORY), Durability.THROWAWAY);
    }

    @Override
    public Map<String, String> start() {
        DatabaseAccess database = database();
        DatabaseAccess owner = owner();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "quarkus.flyway.username", owner.username(),
                "quarkus.flyway.password", owner.password(),
                "huitong.secret", SECRET);
    }

    /** Nothing: the server stops with the JVM. */
    @Override
    public void stop() {}
}
