package org.huitong.platform.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The container of Excel before 2007, in which a workbook with a password is put to this day (MS-CFB, MS-OFFCRYPTO). */
final class OldFormat {
    private static final byte[] HEAD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /** The name of the stream that holds a workbook with a password; names are UTF-16. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldFormat() {}

    static boolean is(byte[] head) {
        return Arrays.equals(head, HEAD);
    }

    static boolean encrypted(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }
}
