package org.huitong.agenda;

import java.util.Locale;
import org.huitong.platform.Language;
import org.huitong.platform.LocalText;
import org.huitong.program.Speaker;

/**
 * Someone who appears in a slot, as one version prints them.
 *
 * @param latinName the name in Latin letters, null where it is not known
 * @param title organisation and post
 */
public record PlannedSpeaker(Speaker.Role role, String name, String latinName, LocalText title) {
    /** The name for this reader: characters in Chinese, Latin letters in other languages. */
    public String readable(Locale language) {
        return latinName == null || language.getLanguage().equals("zh") ? name : latinName;
    }

    /** Name and title for whoever reads the current page. */
    @Override
    public String toString() {
        String readable = readable(Language.current());
        return title == null || title.toString().isEmpty() ? readable : readable + " · " + title;
    }
}
