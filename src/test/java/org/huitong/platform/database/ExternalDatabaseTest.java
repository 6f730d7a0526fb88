package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server of the tests serves as the existing one. */
class ExternalDatabaseTest {

    private static final DatabaseAccess EXISTING = DatabaseResource.database();

    @Test
    void takesADatabaseThatAnswersInBothFormsOfItsAddress() throws Exception {
        DatabaseAccess jdbc = check(EXISTING.url(), EXISTING.username(), EXISTING.password());
        DatabaseAccess plain =
                check(EXISTING.url().substring("jdbc:".length()), EXISTING.username(), EXISTING.password());
        assertEquals(jdbc, plain);
        assertEquals("huitong", Servers.query(plain, "select database()"));
    }

    @Test
    void namesTheUserWhoIsRefused() {
        assertProblem(SettingProblems.loginRefused("huitong", host()), EXISTING.url(), "huitong", "not the password");
    }

    @Test
    void namesADatabaseThatTheAccountMayNotUse() {
        assertProblem(
                SettingProblems.databaseForbidden("huitong", "another", host()),
                EXISTING.url().replace("/huitong?", "/another?"),
                EXISTING.username(),
                EXISTING.password());
    }

    @Test
    void namesADatabaseThatDoesNotExist() throws Exception {
        String root = ServerAccounts.in(DataDirectory.claim(Path.of("target", "test-database")))
                .rootPassword();
        assertProblem(
                SettingProblems.databaseUnknown("another", host()),
                EXISTING.url().replace("/huitong?", "/another?"),
                "root",
                root);
    }

    @Test
    void namesHostAndPortWhereNothingListens() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = closed.getLocalPort();
        }
        assertProblem(
                SettingProblems.unreachable("127.0.0.1:" + port), "mysql://127.0.0.1:" + port + "/huitong", "a", "b");
    }

    @Test
    void givesUpOnAPortThatNeverAnswers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String host = "127.0.0.1:" + silent.getLocalPort();
            assertProblem(SettingProblems.unreachable(host), "mysql://" + host + "/huitong", "a", "b");
        }
    }

    @Test
    void namesAHostThatDoesNotExist() {
        assertProblem(
                SettingProblems.unreachable("no-such-host.invalid:3306"),
                "mysql://no-such-host.invalid/huitong",
                "a",
                "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.7.44-log", "5.5.5-10.11.6-MariaDB-0+deb12u1", "11.4.2-MariaDB-ubu2404"})
    void namesTheVersionOfAServerThatIsNotMysql8(String version) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            new Thread(() -> greet(server, version)).start();
            String host = "127.0.0.1:" + server.getLocalPort();
            assertProblem(SettingProblems.notMysql8(version, host), "mysql://" + host + "/huitong", "a", "b");
        }
    }

    @Test
    void wantsTheOwnersNameAndPasswordTogetherAndTriesThem() {
        StartupProblem half =
                assertThrows(StartupProblem.class, () -> ExternalDatabase.owner(EXISTING.url(), owned("owner", null)));
        assertEquals(SettingProblems.ownerIncomplete().getMessage(), half.getMessage());
        StartupProblem wrong = assertThrows(
                StartupProblem.class, () -> ExternalDatabase.owner(EXISTING.url(), owned("huitong_owner", "wrong")));
        assertEquals(SettingProblems.loginRefused("huitong_owner", host()).getMessage(), wrong.getMessage());
        assertEquals(Optional.empty(), ExternalDatabase.owner(EXISTING.url(), owned(null, null)));
        DatabaseAccess owner = DatabaseResource.owner();
        assertEquals(
                Optional.of(owner), ExternalDatabase.owner(EXISTING.url(), owned(owner.username(), owner.password())));
    }

    private static DatabaseSettings owned(String username, String password) {
        return new DatabaseSettings(
                Optional.of(EXISTING.url()),
                Optional.of(EXISTING.username()),
                Optional.of(EXISTING.password()),
                Optional.ofNullable(username),
                Optional.ofNullable(password),
                Optional.empty(),
                Path.of("data"),
                Optional.empty());
    }

    @Test
    void wantsAnAccount() {
        assertProblem(SettingProblems.accountMissing(), EXISTING.url(), null, "b");
        assertProblem(SettingProblems.accountMissing(), EXISTING.url(), "a", null);
    }

    @ParameterizedTest
    @CsvSource({
        "8.0.33, true",
        "8.4.3-commercial, true",
        "9.1.0, true",
        "10.0.0, true",
        "5.7.44-log, false",
        "5.6.51, false",
        "11.4.2-MariaDB-ubu2404, false",
        "5.5.5-10.11.6-MariaDB-0+deb12u1, false",
        "unknown, false"
    })
    void acceptsMysql8AndLaterOnly(String version, boolean suitable) {
        assertEquals(suitable, ExternalDatabase.suitable(version));
    }

    /** The beginning of a handshake: length, sequence number, protocol 10, version, and what else comes. */
    private static void greet(ServerSocket server, String version) {
        byte[] text = version.getBytes(StandardCharsets.US_ASCII);
        byte[] packet = ByteBuffer.allocate(4 + 1 + text.length + 1 + 40)
                .put((byte) (1 + text.length + 1 + 40))
                .put(new byte[3])
                .put((byte) 10)
                .put(text)
                .array();
        try (Socket client = server.accept()) {
            client.getOutputStream().write(packet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertProblem(StartupProblem expected, String url, String username, String password) {
        StartupProblem problem = assertThrows(StartupProblem.class, () -> check(url, username, password));
        assertEquals(expected.getMessage(), problem.getMessage());
    }

    private static DatabaseAccess check(String url, String username, String password) {
        DatabaseSettings settings = new DatabaseSettings(
                Optional.of(url),
                Optional.ofNullable(username),
                Optional.ofNullable(password),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Path.of("data"),
                Optional.empty());
        return ExternalDatabase.check(url, settings);
    }

    private static String host() {
        return JdbcUrl.parse(EXISTING.url()).hostsAndPorts();
    }
}
