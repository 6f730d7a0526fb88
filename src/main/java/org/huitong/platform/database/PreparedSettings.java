package org.huitong.platform.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Hands what was prepared before the start to the configuration of the application: the datasource and
 * {@code huitong.secret}. System properties would do the same in production, but they outrank the settings of tests:
 * continuous testing, which shares its JVM with development mode, would then empty the developer's database.
 */
public final class PreparedSettings implements ConfigSource {

    private static final AtomicReference<Map<String, String>> PREPARED = new AtomicReference<>(Map.of());

    /** @param owner of the schema, where migrations are not the application's own */
    static void publish(DatabaseAccess access, Optional<DatabaseAccess> owner, String secret) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", access.url(),
                "quarkus.datasource.username", access.username(),
                "quarkus.datasource.password", access.password(),
                "huitong.secret", secret));
        owner.ifPresent(migrating -> {
            settings.put("quarkus.flyway.username", migrating.username());
            settings.put("quarkus.flyway.password", migrating.password());
        });
        publish(Map.copyOf(settings));
    }

    static void publish(Map<String, String> settings) {
        PREPARED.set(settings);
    }

    @Override
    public Set<String> getPropertyNames() {
        return PREPARED.get().keySet();
    }

    @Override
    public String getValue(String name) {
        return PREPARED.get().get(name);
    }

    @Override
    public String getName() {
        return "database prepared at start";
    }

    /** Above the environment (300), below the settings of tests (399). */
    @Override
    public int getOrdinal() {
        return 350;
    }
}
