package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import org.huitong.platform.LocalText;

/** A slot of the whole agenda: one item of {@code GET /api/agenda}, with the forum and the halls it belongs to. */
record AgendaEntry(@JsonUnwrapped SlotView slot, ForumName forum, List<HallView> halls) {
    /** Enough of a forum to name it and to ask for the rest. */
    record ForumName(String code, LocalText name) {}

    /** Every slot of these forums by time; what begins together stays in the order of the forums. */
    static List<AgendaEntry> byTime(List<ForumDetail> forums) {
        return forums.stream()
                .flatMap(forum -> forum.agenda().stream()
                        .map(slot -> new AgendaEntry(
                                slot,
                                new ForumName(forum.card().code(), forum.card().name()),
                                forum.card().halls())))
                .sorted(Comparator.comparing(entry -> entry.slot().start().toInstant()))
                .toList();
    }
}
