package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that fail, played by shell scripts that say what the real one says. */
class ServerFaultTest {

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void resolve() throws IOException {
        folder = parent.toRealPath().resolve("data");
    }

    @Test
    void namesTheMissingLibraryAndItsPackage() throws IOException {
        assertProblem(
                ServerProblems.libraryMissing("libaio.so.1").getMessage(),
                "echo \"$0: error while loading shared libraries: libaio.so.1: cannot open shared object file:"
                        + " No such file or directory\" >&2; exit 127");
        assertProblem(
                "缺少系统库 libnuma.so.1：请安装软件包 libnuma1 (RHEL, openEuler: numactl-libs) 后重新启动"
                        + " / the system library libnuma.so.1 is missing: install the package"
                        + " libnuma1 (RHEL, openEuler: numactl-libs) and start again",
                "echo \"$0: error while loading shared libraries: libnuma.so.1: cannot open shared object file:"
                        + " No such file or directory\" >&2; exit 127");
        assertProblem(
                ServerProblems.libraryMissing("libstdc++.6.dylib").getMessage(),
                "echo 'dyld[1]: Library not loaded: /usr/lib/libstdc++.6.dylib' >&2; exit 134");
    }

    @Test
    void namesTheFullDisk() throws IOException {
        assertProblem(
                ServerProblems.diskFull(folder).getMessage(),
                "echo \"2023-07-18T01:00:00.000000Z 1 [ERROR] [MY-012639] [InnoDB] Write to file ./ibdata1 failed at"
                        + " offset 0, 1048576 bytes should have been written, only 0 were written. Operating system"
                        + " error number 28.\"; echo \"[ERROR] [MY-012640] [InnoDB] Error number 28 means"
                        + " 'No space left on device'\"; exit 1");
    }

    @Test
    void doesNotWaitForAServerThatWaitsForRoomOnTheDisk() throws IOException {
        Files.createDirectories(folder.resolve("huitong.mysql"));
        assertProblem(
                ServerProblems.diskFull(folder).getMessage(),
                "echo \"[Warning] [MY-000000] [Server] Disk is full writing './binlog.000001' (OS errno 28 - No space"
                        + " left on device). Waiting for someone to free space...\"; exec sleep 600 \"$@\"");
    }

    @Test
    void namesDataThatAnotherServerUsesOrThatBelongsToSomebodyElse() throws IOException {
        assertProblem(
                ServerProblems.dataInUse(folder).getMessage(),
                "echo '[ERROR] [MY-012574] [InnoDB] Unable to lock ./ibdata1 error: 11'; exit 1");
        assertProblem(
                ServerProblems.directoryNotPermitted(folder).getMessage(),
                "echo \"[ERROR] [MY-010187] [Server] Could not open file './ibdata1' for error logging: Permission"
                        + " denied\"; exit 1");
    }

    @Test
    void tellsAnythingElseInTheWordsOfTheServer() throws IOException {
        Path log = folder.resolve("mysql.initialising.log");
        assertProblem(
                ServerProblems.serverFailed("Invalid MySQL server downgrade: Cannot downgrade.", log)
                        .getMessage(),
                "echo '[System] [MY-013169] [Server] begins'; echo '[ERROR] [MY-013171] [InnoDB] Invalid MySQL server"
                        + " downgrade: Cannot downgrade.'; echo '[ERROR] [MY-010119] [Server] Aborting'; exit 1");
        assertProblem(
                ServerProblems.serverFailed("Segmentation fault", log).getMessage(),
                "echo Segmentation fault; exit 139");
        assertProblem(ServerProblems.serverFailed("exit code 42", log).getMessage(), "exit 42");
    }

    @Test
    void takesAnotherPortWhenOneIsLost() throws IOException {
        Files.createDirectories(folder.resolve("huitong.mysql"));
        Path attempts = parent.resolve("attempts");
        assertProblem(
                ServerProblems.serverFailed("no free port on 127.0.0.1", folder.resolve("mysqld.log"))
                        .getMessage(),
                "echo once >> " + attempts + "; echo \"[ERROR] [MY-010262] [Server] Can't start server: Bind on TCP/IP"
                        + " port: Address already in use\"; exit 1");
        assertEquals("once\n".repeat(5), Files.readString(attempts));
    }

    @Test
    void aServerThatTheSystemCannotRunIsNamed() throws IOException {
        ServerHome home = Servers.fake(parent.resolve("home"), "");
        // Not marked as executable: as after an unpacking that has lost the permissions.
        Files.setPosixFilePermissions(home.mysqld(), PosixFilePermissions.fromString("rw-r--r--"));
        StartupProblem problem = assertThrows(
                StartupProblem.class, () -> PrivateServer.start(home, DataDirectory.claim(folder), Durability.DURABLE));
        assertEquals(ServerProblems.serverCannotRun(home.mysqld().toString()).getMessage(), problem.getMessage());
    }

    private void assertProblem(String expected, String script) throws IOException {
        ServerHome home = Servers.fake(parent.resolve("home"), script);
        StartupProblem problem = assertThrows(
                StartupProblem.class, () -> PrivateServer.start(home, DataDirectory.claim(folder), Durability.DURABLE));
        assertEquals(expected, problem.getMessage());
    }
}
