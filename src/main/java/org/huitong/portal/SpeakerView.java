package org.huitong.portal;

import java.util.Locale;
import org.huitong.agenda.PlannedSpeaker;
import org.huitong.platform.Language;
import org.huitong.platform.LocalText;
import org.huitong.program.Speaker;

/**
 * Someone who appears in a slot, as the programme prints them.
 *
 * @param latinName the name in Latin letters, null where it is not known
 * @param title organisation and post
 */
record SpeakerView(Speaker.Role role, String name, String latinName, LocalText title) {
    static SpeakerView of(PlannedSpeaker speaker) {
        return new SpeakerView(speaker.role(), speaker.name(), speaker.latinName(), speaker.title());
    }

    /** The name for the reader of the current page: characters in Chinese, Latin letters in other languages. */
    public String readable() {
        return readable(Language.current());
    }

    String readable(Locale language) {
        return latinName == null || language.getLanguage().equals("zh") ? name : latinName;
    }
}
