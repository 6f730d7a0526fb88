package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateServerTest {

    /** Longer than a socket could have, and in need of quoting in an address. */
    private static final String AWKWARD = "data & more+50%".repeat(7);

    @TempDir
    private static Path parent;

    private static Path folder;
    private static PrivateServer server;

    @BeforeAll
    static void startTheFirstTimeAfterAnInterruptedOne() throws IOException {
        folder = parent.toRealPath().resolve(AWKWARD);
        Files.createDirectories(folder.resolve("huitong.mysql.initialising"));
        Files.writeString(folder.resolve("huitong.mysql.initialising/ibdata1"), "cut short");
        server = Servers.start(folder);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void leavesNothingOfItsMakingAndNoPasswordInAScript() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Set.of("huitong.lock", "huitong.mysql", "mysql.properties", "mysqld.log", "mysqld.pid"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql.properties", "mysqld.log", "huitong.lock"})
    void keepsItsFilesToItsUser(String file) throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "huitong", "huitong_owner", "", "mysql.sys", "mysql.session", "mysql.infoschema"})
    void letsNobodyInWithoutAPassword(String user) {
        DatabaseAccess access = new DatabaseAccess(server.access().url(), user, "");
        SQLException refusal = assertThrows(SQLException.class, () -> Servers.query(access, "select 1"));
        assertTrue(Set.of(1045, 3118).contains(refusal.getErrorCode()), refusal.getMessage());
    }

    @Test
    void everyUnlockedAccountHasAPassword() throws Exception {
        assertEquals(
                "huitong,huitong_owner,root",
                Servers.query(
                        root(), "select group_concat(user order by user) from mysql.user where account_locked = 'N'"));
        assertEquals(
                "0",
                Servers.query(
                        root(),
                        "select count(*) from mysql.user where account_locked = 'N' and authentication_string = ''"));
    }

    @Test
    void theApplicationSeesItsDatabaseAndNothingElse() throws Exception {
        assertEquals(
                "huitong",
                Servers.query(
                        server.access(),
                        "select group_concat(schema_name) from"
                                + " information_schema.schemata where schema_name not in ('information_schema', 'performance_schema')"));
        SQLException refusal =
                assertThrows(SQLException.class, () -> Servers.execute(server.access(), "create database another"));
        assertEquals(1044, refusal.getErrorCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table another (id int)",
                "drop database huitong",
                "grant select on huitong.* to huitong_owner@localhost"
            })
    void theApplicationDoesNotOwnItsSchema(String statement) {
        assertThrows(SQLException.class, () -> Servers.execute(server.access(), statement));
    }

    @Test
    void takesBackWhatTheApplicationCouldDoBeforeThereWasAnOwner() throws Exception {
        Servers.execute(root(), "grant all on huitong.* to 'huitong'@'localhost'");
        Path passwords = folder.resolve("mysql.properties");
        server.stop();
        String kept = Files.readString(passwords);
        Files.writeString(passwords, kept.replaceAll("(?m)^huitong_owner=.*$", ""));

        server = Servers.start(folder);

        assertEquals(
                "SELECT",
                Servers.query(
                        root(),
                        "select group_concat(privilege_type) from information_schema.schema_privileges"
                                + " where grantee = '\\'huitong\\'@\\'localhost\\''"));
        assertEquals("1", Servers.query(server.owner(), "select 1"));
        assertTrue(Files.readString(passwords)
                .contains("huitong=" + server.access().password()));
    }

    @Test
    void isDurableAndLocalAndSpeaksUtcAndUnicode() throws Exception {
        assertEquals(
                "1 READ-COMMITTED +00:00 +00:00 utf8mb4_0900_ai_ci utf8mb4 127.0.0.1  0 0",
                Servers.query(
                        server.access(),
                        "select concat_ws(' ', @@innodb_flush_log_at_trx_commit, @@transaction_isolation,"
                                + " @@global.time_zone, @@session.time_zone, @@collation_database,"
                                + " @@character_set_connection, @@bind_address, @@socket, @@log_bin,"
                                + " @@performance_schema)"));
    }

    @Test
    void findsItselfWhenStartedAgainInTheSameJvm() {
        assertEquals(server.access(), Servers.start(folder).access());
    }

    @Test
    void keepsItsDataAndItsPasswordsOverAStop() throws Exception {
        Servers.execute(server.owner(), "create table guest (name varchar(20))");
        Servers.execute(server.owner(), "insert into guest values ('王𬭚')");
        DatabaseAccess before = server.access();

        server.stop();
        assertThrows(SQLException.class, () -> Servers.query(before, "select 1"));
        server = Servers.start(folder);

        assertEquals("王𬭚", Servers.query(server.access(), "select name from guest"));
        assertEquals(before.password(), server.access().password());
        Servers.execute(server.owner(), "drop table guest");
    }

    @Test
    void makesNewPasswordsWhenTheirFileIsLost() throws Exception {
        String before = server.access().password();
        server.stop();
        Files.delete(folder.resolve("mysql.properties"));

        server = Servers.start(folder);

        assertFalse(server.access().password().equals(before));
        assertEquals("1", Servers.query(server.access(), "select 1"));
    }

    @Test
    void aLostSecretIsNotReplaced() {
        StartupProblem problem = assertThrows(
                StartupProblem.class, () -> Secret.forPrivate(Optional.empty(), DataDirectory.claim(folder)));
        assertEquals(
                SettingProblems.secretLost(folder.resolve("huitong.secret")).getMessage(), problem.getMessage());
    }

    private static DatabaseAccess root() throws IOException {
        String password = ServerAccounts.in(DataDirectory.claim(folder)).rootPassword();
        return new DatabaseAccess(server.access().url(), "root", password);
    }
}
