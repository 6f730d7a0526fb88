package org.huitong.platform.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** An existing MySQL, tried once before the application starts. */
final class ExternalDatabase {

    private static final int ACCESS_DENIED = 1045;
    private static final int DATABASE_DENIED = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    private ExternalDatabase() {}

    /** @throws StartupProblem unless the database answers, lets the account in and is MySQL 8.0 or later */
    static DatabaseAccess check(String url, DatabaseSettings settings) {
        JdbcUrl address = JdbcUrl.parse(url);
        DatabaseAccess access = new DatabaseAccess(
                address.withDefaults(),
                settings.username().orElseThrow(SettingProblems::accountMissing),
                settings.password().orElseThrow(SettingProblems::accountMissing));
        address.onlyServer().ifPresent(server -> checkGreeting(server, address));
        try {
            requireSuitable(LoginProbe.version(access), address);
            return access;
        } catch (SQLException e) {
            throw explain(e, address, access.username());
        }
    }

    /**
     * The account that migrates the schema, if there is one apart.
     *
     * @throws StartupProblem if it is named by halves or not let in
     */
    static Optional<DatabaseAccess> owner(String url, DatabaseSettings settings) {
        if (settings.ownerUsername().isPresent() != settings.ownerPassword().isPresent()) {
            throw SettingProblems.ownerIncomplete();
        }
        JdbcUrl address = JdbcUrl.parse(url);
        Optional<DatabaseAccess> owner = settings.ownerUsername()
                .map(name -> new DatabaseAccess(
                        address.withDefaults(), name, settings.ownerPassword().orElseThrow()));
        owner.ifPresent(access -> {
            try {
                LoginProbe.version(access);
            } catch (SQLException e) {
                throw explain(e, address, access.username());
            }
        });
        return owner;
    }

    private static void checkGreeting(InetSocketAddress server, JdbcUrl address) {
        try {
            Greeting.version(server).ifPresent(version -> requireSuitable(version, address));
        } catch (IOException e) {
            throw SettingProblems.unreachable(address.hostsAndPorts());
        }
    }

    private static void requireSuitable(String version, JdbcUrl address) {
        if (!suitable(version)) {
            throw SettingProblems.notMysql8(version, address.hostsAndPorts());
        }
    }

    /** MariaDB is no substitute: it lacks columns that the driver reads, and its dialect differs. */
    static boolean suitable(String version) {
        return version.matches("([89]|\\d{2,})\\..*")
                && !version.toLowerCase(Locale.ROOT).contains("mariadb");
    }

    private static StartupProblem explain(SQLException fault, JdbcUrl address, String username) {
        String hosts = address.hostsAndPorts();
        return switch (fault.getErrorCode()) {
            case ACCESS_DENIED -> SettingProblems.loginRefused(username, hosts);
            case DATABASE_DENIED -> SettingProblems.databaseForbidden(username, address.database(), hosts);
            case UNKNOWN_DATABASE -> SettingProblems.databaseUnknown(address.database(), hosts);
            default ->
                connectionLost(fault)
                        ? SettingProblems.unreachable(hosts)
                        : SettingProblems.connectionFailed(hosts, fault.getMessage());
        };
    }

    /** Class 08 of the SQL standard without a code of the server: there was no answer. */
    private static boolean connectionLost(SQLException fault) {
        return fault.getErrorCode() == 0
                && fault.getSQLState() != null
                && fault.getSQLState().startsWith("08");
    }
}
