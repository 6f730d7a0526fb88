package org.huitong.portal;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.AgendaItem;
import org.huitong.program.ForumKind;

/** Units of a programme for tests. Times are Beijing time. */
final class Samples {
    private Samples() {}

    static ForumCard card(String code, ForumKind kind, LocalText name, LocalText theme, String start, String end) {
        return new ForumCard(code, kind, name, theme, time(start), time(end), true, List.of(), List.of(), List.of());
    }

    static ForumDetail forum(String code, String start, String end, HallView... halls) {
        var card = new ForumCard(
                code,
                ForumKind.SUB,
                LocalText.of("论坛" + code, "Forum " + code),
                null,
                time(start),
                time(end),
                true,
                List.of(),
                List.of(halls),
                List.of());
        return new ForumDetail(card, LocalText.of("", ""), List.of(slot(code.hashCode(), start, end)));
    }

    static SlotView slot(long id, String start, String end) {
        return new SlotView(id, AgendaItem.Kind.KEYNOTE, LocalText.of("演讲", "Talk"), time(start), time(end), List.of());
    }

    static HallView hall(String code) {
        return new HallView(code, LocalText.of(code + "厅", "Hall " + code), LocalText.of("馆", "House"), "1F");
    }

    static OffsetDateTime time(String local) {
        return LocalDateTime.parse(local).atOffset(ZoneOffset.ofHours(8));
    }
}
