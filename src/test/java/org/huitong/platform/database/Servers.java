package org.huitong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tests of this package need of servers, real ones and fakes. */
final class Servers {

    private Servers() {}

    static ServerHome home() {
        return ServerHome.find(
                Optional.ofNullable(System.getProperty("huitong.mysql-home")).map(Path::of));
    }

    static PrivateServer start(Path directory) {
        return PrivateServer.start(home(), DataDirectory.claim(directory), Durability.DURABLE);
    }

    /** A home whose {@code mysqld} is a shell script. */
    static ServerHome fake(Path folder, String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path mysqld = Files.writeString(bin.resolve("mysqld"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(mysqld, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new ServerHome(folder);
    }

    static String query(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.username(), access.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.username(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A JVM of its own with the class path of the tests and no setting of the application but these. */
    static ProcessBuilder java(Map<String, String> environment, String mainClass, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                mainClass);
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("HUITONG_"));
        builder.environment().putAll(environment);
        return builder;
    }
}
