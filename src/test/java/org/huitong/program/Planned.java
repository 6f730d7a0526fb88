package org.huitong.program;

import com.github.f4b6a3.tsid.TsidCreator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.LocalText;

/** Forums, slots and speakers that tests plan for themselves. */
public final class Planned {
    private Planned() {}

    /** A code that no other test has. */
    public static String code() {
        String all = Long.toString(TsidCreator.getTsid().toLong(), 36).toUpperCase(Locale.ROOT);
        return "Y" + all.substring(all.length() - 8);
    }

    /** On 19 July 2023, times as {@code 14:30}, Beijing. */
    public static Span at(String from, String until) {
        return new Span(instant(from), instant(until));
    }

    private static Instant instant(String time) {
        return LocalDateTime.parse("2023-07-19T" + time)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    /** In the evening, when nothing else is on. */
    public static ForumWish forum(String name) {
        return forum(name, at("18:00", "20:00"));
    }

    public static ForumWish forum(String name, Span time) {
        return new ForumWish(
                ForumKind.SUB,
                text(name),
                null,
                text("说明"),
                null,
                time,
                false,
                List.of(new ForumWish.Body(OrganisationRole.HOST, text("示例单位"))));
    }

    public static ItemWish item(String title, Span time) {
        return new ItemWish(AgendaItem.Kind.KEYNOTE, text(title), time, false);
    }

    public static SpeakerWish speaker(String name, Long person) {
        return new SpeakerWish(name, null, text("示例大学教授"), person);
    }

    private static LocalText text(String words) {
        return LocalText.of(words, words + " (en)");
    }
}
