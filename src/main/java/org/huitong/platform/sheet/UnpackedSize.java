package org.huitong.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.huitong.platform.Invalid;

/**
 * Unpacks a workbook once and throws it away, to know that it is one and how large it really is: what an archive says of
 * itself is not believed.
 */
final class UnpackedSize {
    private static final int MOST_PARTS = 2000;

    private UnpackedSize() {}

    static void check(Path file, SheetLimits config) {
        long left = config.unpacked().asLongValue();
        boolean workbook = false;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                workbook |= part.getName().equalsIgnoreCase("xl/workbook.xml");
                long mayHold = part.getName().equalsIgnoreCase("xl/sharedStrings.xml")
                        ? Math.min(left, config.texts().asLongValue())
                        : left;
                left -= size(zip.getInputStream(part), mayHold, buffer, config);
                if (++parts > MOST_PARTS) {
                    throw tooLarge(config);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw ListFile.refused("MALFORMED", ListFileMessages::malformed);
        }
        if (!workbook) {
            throw ListFile.refused("NO_WORKBOOK", ListFileMessages::noWorkbook);
        }
    }

    private static long size(InputStream part, long mayHold, byte[] buffer, SheetLimits config) throws IOException {
        long held = 0;
        try (part) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                held += read;
                if (held > mayHold) {
                    throw tooLarge(config);
                }
            }
        }
        return held;
    }

    private static Invalid tooLarge(SheetLimits config) {
        return ListFile.refused("BOMB", m -> m.unpacksTooLarge(config.rows()));
    }
}
