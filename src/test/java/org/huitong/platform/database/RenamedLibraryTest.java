package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamedLibraryTest {

    @TempDir
    private Path parent;

    private Path system;
    private Path ours;

    @BeforeEach
    void systemWithTheRenamedFile() throws IOException {
        system = Files.createDirectory(parent.resolve("system"));
        ours = parent.resolve("ours");
        Files.writeString(system.resolve("libaio.so.1t64"), "renamed");
    }

    @Test
    void isLinkedUnderItsOldNameAtEveryStart() throws IOException {
        for (int start = 1; start <= 2; start++) {
            assertEquals(Optional.of(ours), RenamedLibrary.folder(List.of(parent.resolve("none"), system), ours));
            assertEquals("renamed", Files.readString(ours.resolve("libaio.so.1")));
        }
    }

    @Test
    void isLeftAloneWhereTheSystemHasTheOldName() throws IOException {
        Files.writeString(system.resolve("libaio.so.1"), "own");
        assertEquals(Optional.empty(), RenamedLibrary.folder(List.of(system), ours));
        assertFalse(Files.exists(ours));
    }

    @Test
    void isNotMadeUpWhereThereIsNone() throws IOException {
        Files.delete(system.resolve("libaio.so.1t64"));
        assertEquals(Optional.empty(), RenamedLibrary.folder(List.of(system), ours));
        assertFalse(Files.exists(ours));
    }
}
