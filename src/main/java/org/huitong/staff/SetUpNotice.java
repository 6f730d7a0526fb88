package org.huitong.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.When;
import org.huitong.platform.database.PrivateFiles;
import org.jboss.logging.Logger;

/**
 * Tells the operator of a new installation where to set it up: on the console, and in a file that only the user of the
 * process can read. The file goes when it is no longer of use.
 */
@ApplicationScoped
class SetUpNotice {
    private static final Logger LOG = Logger.getLogger("org.huitong.setup");

    private final HuitongConfig config;
    private final FirstSetUp setUp;
    private final PublicAddress address;
    private final int port;

    @Inject
    SetUpNotice(
            HuitongConfig config,
            FirstSetUp setUp,
            PublicAddress address,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.config = config;
        this.setUp = setUp;
        this.address = address;
        this.port = port;
    }

    /** After the demonstration, if there is one, has made its accounts. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (config.demo()) {
            return;
        }
        if (!setUp.done()) {
            setUp.offer()
                    .ifPresentOrElse(
                            offer -> tell(offer.path(), m -> m.offered(until(offer.expiresAt()), file())),
                            () -> LOG.info(both(SetUpMessages::offeredElsewhere)));
            return;
        }
        setUp.inviteAgain()
                .ifPresentOrElse(
                        made -> tell(
                                made.path(), m -> m.invitedAgain(made.username(), until(made.expiresAt()), file())),
                        this::forget);
    }

    private void tell(String path, Function<SetUpMessages, String> wording) {
        String link = address.of(path, URI.create("http://localhost:" + port + "/"));
        try {
            Path file = Path.of(file());
            Files.createDirectories(file.getParent());
            PrivateFiles.write(file, link + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.infof("%s%n%n    %s%n", both(wording), link);
    }

    void forget() {
        try {
            Files.deleteIfExists(Path.of(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file() {
        return config.dataDir()
                .resolve("set-up-link.txt")
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    /** The same in every language. */
    private static String until(Instant moment) {
        return When.iso(moment.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Before anybody has chosen a language. */
    private static String both(Function<SetUpMessages, String> wording) {
        Message<?> message = Message.of(SetUpMessages.class, wording);
        return message.in(Locale.CHINESE) + " / " + message.in(Locale.ENGLISH);
    }
}
