package org.huitong.kit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.huitong.program.ForumKind;

/** The standard kit that is shipped, {@code kit/standard.json}: what counts until the organiser changes it. */
@ApplicationScoped
class StandardKit {
    private final List<Entry> entries;

    @Inject
    StandardKit(ObjectMapper json) {
        entries = read(json);
    }

    /** An item, and the kinds of forum that need it. */
    static class Entry {
        public Set<ForumKind> kinds;

        @JsonUnwrapped
        public TemplateItem item;
    }

    List<TemplateItem> of(ForumKind kind) {
        return entries.stream()
                .filter(entry -> entry.kinds.contains(kind))
                .map(entry -> entry.item)
                .toList();
    }

    private static List<Entry> read(ObjectMapper json) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("kit/standard.json")) {
            return json.readValue(in, json.getTypeFactory().constructCollectionType(List.class, Entry.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
