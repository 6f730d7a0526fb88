package org.huitong.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;

/** An uploaded list, line by line. What it is told from its content: a name says nothing. */
public interface ListFile extends Closeable, Iterator<Line> {
    /**
     * Opens a file.
     *
     * @throws Invalid with one sentence on the field {@code file} if it is none that can be read; so does reading on, where
     *     it turns out later
     */
    static ListFile open(Path file, SheetLimits config) throws IOException {
        byte[] head = new byte[8];
        int read;
        try (var in = Files.newInputStream(file)) {
            read = in.readNBytes(head, 0, head.length);
        }
        if (read == 0) {
            throw refused("EMPTY", ListFileMessages::empty);
        }
        if (read >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            return WorkbookFile.open(file, config);
        }
        if (OldFormat.is(head)) {
            throw OldFormat.encrypted(file)
                    ? refused("PROTECTED", ListFileMessages::passwordProtected)
                    : refused("OLD_FORMAT", ListFileMessages::old);
        }
        return TextFile.open(file);
    }

    /** One sentence beside the field of the file. */
    static Invalid refused(String code, Function<ListFileMessages, String> wording) {
        return new Invalid(new FieldErrors().add("file", code, Message.of(ListFileMessages.class, wording)));
    }
}
