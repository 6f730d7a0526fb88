package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void aSystemPropertyCountsBeforeTheVariableOfTheSameNameAndBlankIsUnset() {
        Map<String, String> properties = Map.of("huitong.data-dir", "/srv/a", "huitong.mysql-home", " ");
        Map<String, String> environment = Map.of(
                "HUITONG_DATA_DIR", "/srv/b",
                "HUITONG_MYSQL_HOME", "/opt/mysql",
                "HUITONG_DATABASE_URL", "mysql://db/huitong",
                "HUITONG_DATABASE_USERNAME", "guest",
                "HUITONG_DATABASE_PASSWORD", "a password",
                "HUITONG_DATABASE_OWNER_USERNAME", "owner",
                "HUITONG_DATABASE_OWNER_PASSWORD", "another",
                "HUITONG_SECRET", "");

        DatabaseSettings settings = DatabaseSettings.read(properties::get, environment::get);

        assertEquals(
                new DatabaseSettings(
                        Optional.of("mysql://db/huitong"),
                        Optional.of("guest"),
                        Optional.of("a password"),
                        Optional.of("owner"),
                        Optional.of("another"),
                        Optional.empty(),
                        Path.of("/srv/a"),
                        Optional.of(Path.of("/opt/mysql"))),
                settings);
        assertFalse(settings.toString().contains("a password"));
    }

    @Test
    void theDataStaysInTheWorkingDirectoryIfNothingIsSet() {
        DatabaseSettings settings = DatabaseSettings.read(name -> null, name -> null);
        assertEquals(Path.of("data"), settings.dataDirectory());
        assertEquals(Optional.empty(), settings.url());
    }

    @Test
    void anUnforeseenFaultIsOneLineToo() {
        System.setProperty("huitong.data-dir", "no\0path\n");
        try {
            StartupProblem problem = assertThrows(StartupProblem.class, ApplicationDatabase::prepare);
            assertEquals(
                    "数据库准备失败：java.nio.file.InvalidPathException: Nul character not allowed: no\0path"
                            + " / the database could not be prepared:"
                            + " java.nio.file.InvalidPathException: Nul character not allowed: no\0path",
                    problem.getMessage());
        } finally {
            System.clearProperty("huitong.data-dir");
        }
    }

    @Test
    void whatIsPreparedReachesTheConfigurationBelowTheSettingsOfTests() {
        PreparedSettings source = new PreparedSettings();
        assertEquals(Set.of(), source.getPropertyNames());

        PreparedSettings.publish(
                new DatabaseAccess("jdbc:mysql://db/huitong", "guest", "a password"),
                Optional.of(new DatabaseAccess("jdbc:mysql://db/huitong", "owner", "another")),
                "a secret");
        try {
            assertEquals(
                    Map.of(
                            "quarkus.datasource.jdbc.url", "jdbc:mysql://db/huitong",
                            "quarkus.datasource.username", "guest",
                            "quarkus.datasource.password", "a password",
                            "quarkus.flyway.username", "owner",
                            "quarkus.flyway.password", "another",
                            "huitong.secret", "a secret"),
                    source.getProperties());
            assertEquals(350, source.getOrdinal());
        } finally {
            PreparedSettings.publish(Map.of());
        }
    }
}
