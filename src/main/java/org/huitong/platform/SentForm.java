package org.huitong.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** A form whose fields are data, so that no parameter of a method can name them. */
public final class SentForm {
    private SentForm() {}

    /**
     * A file of a form; it is gone when the request is.
     *
     * @param name what the sender calls it: never to be used as a path
     */
    public record SentFile(FileItem item, long bytes, String name) {
        public byte[] read() throws IOException {
            try (InputStream in = item.getInputStream()) {
                return in.readAllBytes();
            }
        }
    }

    /** All values by the names of the inputs, in the order they were sent, without files; empty outside a form's request. */
    public static Map<String, List<String>> values() {
        FormData sent = CurrentRequestManager.get().getFormData();
        var values = new LinkedHashMap<String, List<String>>();
        if (sent != null) {
            for (String name : sent) {
                var all = new ArrayList<String>();
                sent.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .forEach(value -> all.add(value.getValue()));
                if (!all.isEmpty()) {
                    values.put(name, all);
                }
            }
        }
        return values;
    }

    /** The first file of each input in which one was chosen. */
    public static Map<String, SentFile> files() throws IOException {
        FormData sent = CurrentRequestManager.get().getFormData();
        var files = new LinkedHashMap<String, SentFile>();
        if (sent != null) {
            for (String name : sent) {
                FormValue first = sent.getFirst(name);
                if (first.isFileItem() && first.getFileItem().getFileSize() > 0) {
                    FileItem item = first.getFileItem();
                    files.put(name, new SentFile(item, item.getFileSize(), first.getFileName()));
                }
            }
        }
        return files;
    }
}
