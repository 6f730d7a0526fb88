package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void isMadeForItsUserAlone() throws IOException {
        Path folder = DataDirectory.claim(parent.resolve("a/b")).path();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void isTheSameByWhateverNameItIsReached() throws IOException {
        Path folder = parent.toRealPath().resolve("data");
        DataDirectory.claim(folder);
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
        assertEquals(folder, DataDirectory.claim(link).path());
    }

    @Test
    void isRefusedWhereItCannotBeMade() throws IOException {
        Path folder = Files.createFile(parent.resolve("file")).resolve("data");
        StartupProblem problem = assertThrows(StartupProblem.class, () -> DataDirectory.claim(folder));
        assertTrue(problem.getMessage().contains(folder.toString()), problem.getMessage());
        assertTrue(problem.getMessage().endsWith("or name another one in HUITONG_DATA_DIR"), problem.getMessage());
    }

    @Test
    void wantsRoomOnItsDisk() {
        DataDirectory directory = DataDirectory.claim(parent.resolve("data"));
        long needed = DiskSpace.FOR_A_NEW_DATABASE;
        assertDoesNotThrow(() -> DiskSpace.require(directory, needed, needed));
        StartupProblem problem =
                assertThrows(StartupProblem.class, () -> DiskSpace.require(directory, needed - 1, needed));
        assertEquals(ServerProblems.diskTooSmall(directory.path(), 500, 499).getMessage(), problem.getMessage());
    }
}
