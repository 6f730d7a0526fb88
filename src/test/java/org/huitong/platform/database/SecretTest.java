package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    private static final String GIVEN = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    private DataDirectory directory;

    @BeforeEach
    void claim() {
        directory = DataDirectory.claim(folder);
    }

    @Test
    void anExternalDatabaseWantsOneOf32Characters() {
        assertEquals(GIVEN, Secret.forExternal(Optional.of(GIVEN)));
        assertProblem(SettingProblems.secretMissing(), () -> Secret.forExternal(Optional.empty()));
        assertProblem(SettingProblems.secretTooShort(), () -> Secret.forExternal(Optional.of(GIVEN.substring(1))));
    }

    @Test
    void aGivenOneCountsBeforeTheKeptOne() throws IOException {
        Secret.forPrivate(Optional.empty(), directory);
        assertEquals(GIVEN, Secret.forPrivate(Optional.of(GIVEN), directory));
        assertProblem(
                SettingProblems.secretTooShort(), () -> Secret.forPrivate(Optional.of(GIVEN.substring(1)), directory));
    }

    @Test
    void aMadeOneHas256BitsAndIsKeptToItsUser() throws IOException {
        String secret = Secret.forPrivate(Optional.empty(), directory);

        assertEquals(32, Base64.getUrlDecoder().decode(secret).length);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.secret())));
        assertEquals(secret, Secret.forPrivate(Optional.empty(), directory));
        Files.delete(directory.secret());
        assertNotEquals(secret, Secret.forPrivate(Optional.empty(), directory));
    }

    @Test
    void aLostOneIsNotReplacedOnceThereIsADatabase() throws IOException {
        Files.createDirectory(directory.database());
        assertProblem(
                SettingProblems.secretLost(directory.secret()), () -> Secret.forPrivate(Optional.empty(), directory));
        assertEquals(GIVEN, Secret.forPrivate(Optional.of(GIVEN), directory));
    }

    private static void assertProblem(StartupProblem expected, Executable executable) {
        assertEquals(
                expected.getMessage(),
                assertThrows(StartupProblem.class, executable).getMessage());
    }
}
