package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.AgendaItem;
import org.huitong.program.ForumKind;
import org.huitong.program.Speaker;
import org.junit.jupiter.api.Test;

/** Whatever is typed of it, what is meant is found. */
class AgendaSearchTest {
    private static final HallView HALL =
            new HallView("T01", LocalText.of("大剧场", "Main Theatre"), LocalText.of("海峡大剧院", "Straits Theatre"), "1F");
    private static final SlotView TALK = slot(1, "算法透明", "Transparent Algorithms", "单雪", "Shan Xue");
    private static final SlotView PANEL = slot(2, "圆桌对话", "Panel", "王𬭚", "Wang Chun");
    private static final ForumDetail FORUM = new ForumDetail(
            new ForumCard(
                    "05",
                    ForumKind.SUB,
                    LocalText.of("算法治理论坛", "Forum on Governing Algorithms"),
                    LocalText.of("向善", "For Good"),
                    Samples.time("2023-07-19T09:00"),
                    Samples.time("2023-07-19T11:00"),
                    true,
                    List.of(),
                    List.of(HALL),
                    List.of()),
            LocalText.of("", ""),
            List.of(TALK, PANEL));

    @Test
    void aForumThatIsMeantItselfIsShownWhole() {
        for (String words : List.of("", "算法治理", "演算法治理".substring(1), "治理論壇", "governing", "大剧场", "海峽")) {
            assertEquals(List.of(TALK, PANEL), found(words), words);
        }
    }

    @Test
    void elseOnlyTheItemsThatAreMeant() {
        for (String words : List.of("透明", "transparent", "单雪", "單雪", "shanxue", "shan xue", "sx", "治理 单雪", "论坛　透明")) {
            assertEquals(List.of(TALK), found(words), words);
        }
        assertEquals(List.of(PANEL), found("王𬭚"));
    }

    @Test
    void everyWordHasToBeFound() {
        assertEquals(List.of(), new AgendaSearch("透明 王𬭚").in(List.of(FORUM)));
        assertEquals(List.of(), new AgendaSearch("古琴").in(List.of(FORUM)));
    }

    private static List<SlotView> found(String words) {
        return AgendaSearch.of(words).in(List.of(FORUM)).get(0).agenda();
    }

    private static SlotView slot(long id, String zh, String en, String speaker, String latin) {
        return new SlotView(
                id,
                AgendaItem.Kind.KEYNOTE,
                LocalText.of(zh, en),
                Samples.time("2023-07-19T09:00"),
                Samples.time("2023-07-19T09:30"),
                List.of(new SpeakerView(Speaker.Role.SPEAKER, speaker, latin, LocalText.of("示例大学教授", "Professor"))));
    }
}
