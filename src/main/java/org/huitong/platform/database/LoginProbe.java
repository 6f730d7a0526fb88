package org.huitong.platform.database;

import com.mysql.cj.jdbc.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** One connection before the application makes its own, to tell faults in plain words. */
final class LoginProbe {

    private static final String TIMEOUT_MILLIS = "5000";

    private LoginProbe() {}

    /** @return the version that the server names, such as {@code 8.0.33} */
    static String version(DatabaseAccess access) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", access.username());
        properties.setProperty("password", access.password());
        properties.setProperty("connectTimeout", TIMEOUT_MILLIS);
        properties.setProperty("socketTimeout", TIMEOUT_MILLIS);
        try (Connection connection = new Driver().connect(access.url(), properties)) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
