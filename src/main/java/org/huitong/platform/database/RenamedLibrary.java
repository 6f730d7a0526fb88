package org.huitong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The library {@code libaio} under the name that the server asks for. Ubuntu 24.04 and Debian 13 call its file
 * {@code libaio.so.1t64}; on 64-bit machines, the only ones for which a server is published, it is the same library.
 */
final class RenamedLibrary {

    private static final String ASKED_FOR = "libaio.so.1";
    private static final String RENAMED = "libaio.so.1t64";

    private static final List<Path> SYSTEM =
            List.of(Path.of("/usr/lib/x86_64-linux-gnu"), Path.of("/usr/lib/aarch64-linux-gnu"));

    private RenamedLibrary() {}

    /** @return a folder to search for libraries first; empty where the system has the library under its own name */
    static Optional<Path> folder(DataDirectory directory) throws IOException {
        return folder(SYSTEM, directory.libraries());
    }

    static Optional<Path> folder(List<Path> system, Path ours) throws IOException {
        Optional<Path> renamed = system.stream()
                .filter(folder -> !Files.exists(folder.resolve(ASKED_FOR)))
                .map(folder -> folder.resolve(RENAMED))
                .filter(Files::exists)
                .findFirst();
        if (renamed.isEmpty()) {
            return Optional.empty();
        }
        PrivateFiles.createFolder(ours);
        Path link = ours.resolve(ASKED_FOR);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, renamed.get());
        return Optional.of(ours);
    }
}
