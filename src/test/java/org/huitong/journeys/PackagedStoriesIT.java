package org.huitong.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.huitong.testsupport.PackagedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * The stories in the packaged application, on a private server of its own and a data directory that was there before.
 * Prints how soon it was ready and how much memory it holds at the end; the figures quoted in {@code docs/performance.md}
 * come from here.
 */
class PackagedStoriesIT extends GuestStories {
    private static final Path DATA = Path.of(System.getProperty("huitong.test-data"));

    /** Six times what is promised: the machine that runs this may be a slow one. */
    private static final Duration READY = Duration.ofSeconds(48);

    /** Or a busy one, for a moment. */
    private static final int ATTEMPTS = 3;

    private static final int MEMORY_MEBIBYTES = 400;

    private static PackagedApplication application;

    @BeforeAll
    static void startOnDataThatIsThere() throws IOException, InterruptedException {
        PackagedApplication.startAfresh(DATA).stop();
        application = PackagedApplication.start(DATA);
        for (int i = 1; i < ATTEMPTS && application.readyAfter().compareTo(READY) >= 0; i++) {
            application.stop();
            application = PackagedApplication.start(DATA);
        }
        System.out.printf("ready after %.1f s%n", application.readyAfter().toMillis() / 1000.0);
        assertTrue(application.readyAfter().compareTo(READY) < 0, () -> "ready after " + application.readyAfter());
    }

    @AfterAll
    static void measureAndStop() throws IOException, InterruptedException {
        int resident = application.residentMebibytes();
        application.stop();
        System.out.printf("%d MiB resident after the stories%n", resident);
        assertTrue(resident < MEMORY_MEBIBYTES, () -> resident + " MiB resident");
    }

    @Override
    String site() {
        return application.address();
    }
}
