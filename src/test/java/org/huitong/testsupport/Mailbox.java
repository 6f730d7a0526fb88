package org.huitong.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.notification.Deliveries;

/** What the file channel has delivered. In tests messages leave when they are looked for. */
public final class Mailbox {
    private static final Path FOLDER = Path.of("target/test-data/outbox");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final Pattern LINK = Pattern.compile("/[rv]/[A-Za-z0-9_-]+");

    private Mailbox() {}

    /** A mainland number that no other test uses. */
    public static String newMobile() {
        return "+86139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    /** Every code and link sent to this number or address, oldest first; without what is told of a registration. */
    public static List<String> to(String recipient) {
        Arc.container().instance(Deliveries.class).get().run();
        Set<String> wanted = codesAndLinks();
        if (Files.notExists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> wanted.contains(file.getFileName().toString()))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(Mailbox::read)
                    .filter(text -> text.startsWith("To: " + recipient + "\n"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> codesAndLinks() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> ids = Arc.container()
                    .instance(EntityManager.class)
                    .get()
                    .createNativeQuery("select id from outbox_message where occasion in ('CODE', 'LINK')")
                    .getResultList();
            return ids.stream().map(id -> id + ".txt").collect(Collectors.toSet());
        });
    }

    /** The one-time code in a message. */
    public static String code(String message) {
        return first(CODE, message.substring(message.indexOf("\n\n")));
    }

    /** The path of the personal link in a message. */
    public static String link(String message) {
        return first(LINK, message);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("not in the message: " + pattern);
        }
        return matcher.group();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
