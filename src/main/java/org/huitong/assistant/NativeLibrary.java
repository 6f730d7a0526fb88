package org.huitong.assistant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The native part of the solver: unpacked from its jar, loaded, and deleted again, since what is loaded needs its file no
 * more. The library's own loader looks for a folder in the class path, which not every class loader can find.
 */
final class NativeLibrary {
    private NativeLibrary() {}

    private static final class Once {
        static {
            try {
                unpackAndLoad();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static void here() {
            // Being here has loaded it.
        }
    }

    /** Loads it, the first time this is called. */
    static void load() {
        Once.here();
    }

    private static void unpackAndLoad() throws IOException {
        String folder = "ortools-" + platform() + "/";
        String main = folder + System.mapLibraryName("jniortools");
        URL library = NativeLibrary.class.getClassLoader().getResource(main);
        if (library == null || !(library.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("no " + main + " in the application: there is no solver for this platform");
        }
        connection.setUseCaches(false);
        Path target = Files.createTempDirectory("huitong-solver");
        List<Path> unpacked = new ArrayList<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream()
                    .filter(one -> one.getName().startsWith(folder) && !one.isDirectory())
                    .toList()) {
                Path file = target.resolve(entry.getName().substring(folder.length()));
                unpacked.add(file);
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
            System.load(target.resolve(System.mapLibraryName("jniortools")).toString());
        } finally {
            for (Path file : unpacked) {
                Files.deleteIfExists(file);
            }
            Files.delete(target);
        }
    }

    /** As the library names it: {@code linux-x86-64}, {@code darwin-aarch64}. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch");
        return system + "-" + (machine.equals("aarch64") ? machine : "x86-64");
    }
}
