package org.huitong.program;

import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;

/**
 * A slot as it is stored, with all that belongs to it.
 *
 * @param warnings what to look at: slots it overlaps, people who are busy
 */
record ItemView(
        long id,
        int version,
        String key,
        AgendaItem.Kind kind,
        LocalText title,
        Span time,
        boolean alongside,
        List<Cast> cast,
        List<MaterialView> materials,
        List<Message<?>> warnings) {
    /** Somebody who appears in it. */
    record Cast(long speaker, Speaker.Role role, String name, String latinName, LocalText title, boolean linked) {
        static Cast of(Appearance one) {
            Speaker speaker = one.speaker;
            return new Cast(
                    speaker.id, one.role, speaker.name, speaker.latinName, speaker.title, speaker.personId != null);
        }
    }

    /** In minutes. */
    public long minutes() {
        return time.length().toMinutes();
    }
}
