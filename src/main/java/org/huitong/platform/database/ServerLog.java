package org.huitong.platform.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the server says from one start on; earlier starts stand in the same file. */
final class ServerLog {

    private static final Pattern READY = Pattern.compile("ready for connections\\. Version:");
    private static final int LONGEST_START = 1 << 20;

    private final Path file;
    private final long from;

    private ServerLog(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    /** Takes note of the end of the file as it is now. */
    static ServerLog from(Path file) throws IOException {
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    Path file() {
        return file;
    }

    static boolean ready(String text) {
        return READY.matcher(text).find();
    }

    String text() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] text = new byte[(int) Math.min(LONGEST_START, Math.max(0, log.length() - from))];
            log.readFully(text);
            return new String(text, StandardCharsets.UTF_8);
        }
    }
}
