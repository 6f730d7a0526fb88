package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerHomeTest {

    @TempDir
    private Path parent;

    @Test
    void isTheGivenOne() throws IOException {
        ServerHome home = Servers.fake(parent.resolve("given"), "");
        assertEquals(home, ServerHome.find(Optional.of(parent.resolve("given"))));
    }

    @Test
    void isFoundAboveTheApplication() throws IOException {
        ServerHome home = Servers.fake(parent.resolve("project/.mysql"), "");
        assertEquals(Optional.of(home), ServerHome.above(parent.resolve("project/target/quarkus-app/quarkus-run.jar")));
        assertEquals(Optional.empty(), ServerHome.above(parent.resolve("other/target")));
    }

    @Test
    void aGivenOneWithoutAServerIsNamed() {
        StartupProblem problem = assertThrows(StartupProblem.class, () -> ServerHome.find(Optional.of(parent)));
        assertEquals(ServerProblems.serverNotUnpacked(parent).getMessage(), problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"Linux, amd64", "Linux, aarch64", "Mac OS X, x86_64", "Mac OS X, aarch64"})
    void isToBeUnpackedWhereOneIsPublished(String system, String processor) {
        assertEquals(
                ServerProblems.serverNotUnpacked(Path.of(".mysql")).getMessage(),
                ServerHome.missing(system, processor).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, loongarch64", "FreeBSD, amd64"})
    void isNotToBeHadElsewhere(String system, String processor) {
        assertEquals(
                ServerProblems.platformWithoutServer(system + " " + processor).getMessage(),
                ServerHome.missing(system, processor).getMessage());
    }
}
