package org.huitong.platform.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Lines for the operator before logging exists. */
public final class Console {

    private Console() {}

    static void info(String line) {
        print(FileDescriptor.out, line);
    }

    /** @param line one sentence without a line break */
    public static void error(String line) {
        print(FileDescriptor.err, line);
    }

    private static void print(FileDescriptor stream, String line) {
        PrintStream out = new PrintStream(new FileOutputStream(stream), true, charset());
        out.println(line);
        out.flush();
    }

    /** Containers and service managers often run in the C locale, in which Java would print question marks. */
    private static Charset charset() {
        Charset platform = Charset.defaultCharset();
        return platform.newEncoder().canEncode('会') ? platform : StandardCharsets.UTF_8;
    }
}
