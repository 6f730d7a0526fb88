package org.huitong.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way in for whoever tries the demonstration: made anew with each demo edition, kept in {@code demo-accounts.json} in
 * the data directory, readable by its owner only. Outside a demonstration there is nothing of the kind.
 */
@ApplicationScoped
public class DemoAccounts {
    private final ObjectMapper json;
    private final HuitongConfig config;
    private final int port;
    private final ObjectNode content;

    @Inject
    DemoAccounts(ObjectMapper json, HuitongConfig config, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.json = json;
        this.config = config;
        this.port = port;
        this.content = json.createObjectNode();
    }

    /** Notes one account under {@code staff}, {@code guests}, {@code volunteers}, {@code invitations} or {@code units}. */
    public void add(String section, Object account) {
        content.withArray(section).addPOJO(account);
    }

    Path file() {
        return config.dataDir().resolve("demo-accounts.json").toAbsolutePath().normalize();
    }

    void write() {
        try {
            Files.createDirectories(file().getParent());
            Files.deleteIfExists(file());
            Files.createFile(file(), ownerOnly());
            json.writerWithDefaultPrettyPrinter().writeValue(file().toFile(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The accounts as a table for the console; empty if the file is gone. */
    String table() {
        try {
            var lines = new StringBuilder();
            JsonNode accounts = json.readTree(file().toFile());
            for (JsonNode staff : accounts.path("staff")) {
                lines.append("  %-12s %-18s %s%n"
                        .formatted(
                                staff.path("username").asText(),
                                staff.path("password").asText(),
                                staff.path("roles").toString()));
            }
            for (String section : new String[] {"guests", "volunteers"}) {
                for (JsonNode holder : accounts.path(section)) {
                    lines.append("  %-12s %s%n"
                            .formatted(
                                    holder.path("category").asText("VOLUNTEER"),
                                    address() + holder.path("link").asText()));
                }
            }
            return lines.toString();
        } catch (IOException e) {
            return "";
        }
    }

    private String address() {
        return config.publicUrl().orElse("http://localhost:" + port);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
