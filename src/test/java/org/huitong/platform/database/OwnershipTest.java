package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two JVMs and one data directory. */
class OwnershipTest {

    @TempDir
    private Path parent;

    @Test
    void oneJvmAtATimeAndAKilledOneIsCleanedUpAfter() throws Exception {
        Path folder = parent.toRealPath().resolve("data");
        Process owner = startOwner(folder);
        try {
            StartupProblem refused = assertThrows(StartupProblem.class, () -> DataDirectory.claim(folder));
            assertEquals(
                    ServerProblems.directoryTaken(folder, Long.toString(owner.pid()))
                            .getMessage(),
                    refused.getMessage());

            List<ProcessHandle> servers = owner.children().toList();
            assertEquals(1, servers.size());
            owner.destroyForcibly().waitFor();
            ProcessHandle orphan = servers.get(0);
            assertTrue(orphan.isAlive(), "the server outlives its killed owner, or this test proves nothing");

            PrivateServer server = Servers.start(folder);

            assertFalse(ServerProcesses.serves(orphan, DataDirectory.claim(folder)));
            assertEquals("王𬭚", Servers.query(server.access(), "select group_concat(name) from kept"));
            server.stop();
        } finally {
            owner.descendants().forEach(ProcessHandle::destroyForcibly);
            owner.destroyForcibly();
        }
    }

    @Test
    void aKilledServerRecoversWhatWasCommitted() throws Exception {
        Path folder = parent.toRealPath().resolve("data");
        PrivateServer first = Servers.start(folder);
        Servers.execute(first.owner(), "create table kept (name varchar(20))");
        Servers.execute(first.owner(), "insert into kept values ('王𬭚')");
        long pid = RunningServer.in(DataDirectory.claim(folder)).orElseThrow().pid();
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);

        PrivateServer second = Servers.start(folder);

        assertEquals("王𬭚", Servers.query(second.access(), "select group_concat(name) from kept"));
        second.stop();
    }

    private static Process startOwner(Path folder) throws IOException {
        Process owner = Servers.java(
                        Map.of(),
                        ServerOwner.class.getName(),
                        Servers.home().path().toString(),
                        folder.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader output = owner.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals(ServerOwner.READY)) {
            line = output.readLine();
        }
        assertEquals(ServerOwner.READY, line);
        return owner;
    }
}
