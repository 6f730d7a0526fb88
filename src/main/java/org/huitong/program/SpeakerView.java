package org.huitong.program;

import java.time.LocalDate;
import java.util.List;
import org.huitong.platform.LocalText;

/**
 * Somebody on file as a speaker.
 *
 * @param reference of the registration of the person it is; null where that is not known
 * @param items where they appear, by time
 */
record SpeakerView(
        long id,
        int version,
        String name,
        String latinName,
        LocalText title,
        Long person,
        String reference,
        Speaker.Invitation invitation,
        LocalDate invitationOn,
        List<Slot> items) {
    public String tone() {
        return switch (invitation) {
            case TO_ASK -> "mute";
            case ASKED -> "ahead";
            case ACCEPTED -> "good";
            case DECLINED -> "bad";
        };
    }

    /** Where somebody appears. */
    record Slot(String forum, long item, LocalText title, Span time, Speaker.Role role) {}
}
