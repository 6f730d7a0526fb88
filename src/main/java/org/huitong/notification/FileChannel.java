package org.huitong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.huitong.platform.HuitongConfig;

/** Writes each message into a file of its own below the data directory, so that nothing leaves by accident. */
@ApplicationScoped
class FileChannel implements Channel {
    static final String FOLDER = "outbox";

    private final Path folder;

    @Inject
    FileChannel(HuitongConfig config) {
        folder = config.dataDir().resolve(FOLDER);
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public void send(Delivery delivery) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        Path file = folder.resolve(delivery.key() + ".txt");
        if (Files.notExists(file)) {
            Files.createFile(file, ownerOnly("rw-------"));
        }
        Files.writeString(file, """
                To: %s
                Kind: %s
                Language: %s
                Subject: %s
                %s
                %s
                """.formatted(
                        delivery.recipient(),
                        delivery.kind(),
                        delivery.language(),
                        delivery.subject() == null ? "" : delivery.subject(),
                        delivery.unsubscribe() == null ? "" : "List-Unsubscribe: <" + delivery.unsubscribe() + ">\n",
                        delivery.text()));
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
