package org.huitong.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.AgendaItem;
import org.huitong.program.ForumKind;
import org.huitong.program.Speaker;

/** Forums of a programme for tests. Times are Beijing time. */
final class Plans {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Plans() {}

    static PlannedForum forum(String code, String start, String end, List<PlannedHall> halls, PlannedItem... items) {
        return new PlannedForum(
                code,
                ForumKind.SUB,
                LocalText.of("论坛" + code, "Forum " + code),
                null,
                LocalText.of("说明", "About"),
                at(start),
                at(end),
                true,
                List.of(),
                halls,
                List.of(items),
                0,
                null);
    }

    static PlannedForum named(PlannedForum forum, LocalText name, LocalText description) {
        return new PlannedForum(
                forum.code(),
                forum.kind(),
                name,
                forum.theme(),
                description,
                forum.start(),
                forum.end(),
                forum.registrable(),
                forum.organisations(),
                forum.halls(),
                forum.items(),
                forum.since(),
                forum.changedAt());
    }

    static PlannedItem item(long id, String title, String start, String end, PlannedSpeaker... speakers) {
        return new PlannedItem(
                id,
                AgendaItem.Kind.KEYNOTE,
                LocalText.of(title, title + " (en)"),
                at(start),
                at(end),
                List.of(speakers));
    }

    static PlannedSpeaker speaker(String name, String title) {
        return new PlannedSpeaker(Speaker.Role.SPEAKER, name, "Latin " + name, LocalText.of(title, title + " (en)"));
    }

    static PlannedHall hall(String code) {
        return new PlannedHall(code, LocalText.of(code + "厅", "Hall " + code), LocalText.of("馆", "House"), "1F");
    }

    static Instant at(String local) {
        return LocalDateTime.parse("2023-07-" + local).atZone(ZONE).toInstant();
    }
}
