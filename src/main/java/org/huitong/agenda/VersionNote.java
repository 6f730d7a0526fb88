package org.huitong.agenda;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.TreeMap;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** What is said to the public with a version, one input for each language. */
final class VersionNote {
    private static final int MAX = 300;

    private VersionNote() {}

    static String input(String language) {
        return "note-" + language;
    }

    /** Null where nothing is said in any language. */
    static LocalText read(MultivaluedMap<String, String> form, List<String> languages, FieldErrors errors) {
        var texts = new TreeMap<String, String>();
        for (String language : languages) {
            String text = Texts.tidy(form.getFirst(input(language)));
            if (Texts.length(text) > MAX) {
                errors.add(input(language), "TOO_LONG", Message.of(AgendaMessages.class, m -> m.noteTooLong(MAX)));
            } else if (Texts.hidden(text)) {
                errors.add(input(language), "HIDDEN", Message.of(AgendaMessages.class, AgendaMessages::noteHidden));
            } else if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        // Chinese is what every reader falls back on.
        if (!texts.isEmpty() && !texts.containsKey("zh")) {
            texts.put("zh", texts.firstEntry().getValue());
        }
        return texts.isEmpty() ? null : LocalText.of(texts);
    }
}
