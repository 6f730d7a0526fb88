package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "網絡文明, 网络文明",
        "ＷＡＮＧ, wang",
        "王　丹, 王丹",
        "Ada   EXAMPLE, ada example",
        "阿依古丽•买买提, 阿依古丽买买提",
        "O’Example, oexample",
        "⽹络⽂明, 网络文明",
        "R-7K3F9Q, r-7k3f9q"
    })
    void whatCountsAsTheSameFoldsTogether(String text, String folded) {
        assertEquals(folded, SearchText.fold(text));
        assertEquals(folded, SearchText.fold(folded));
    }

    @Test
    void partsAreJoinedAndEmptyOnesLeftOut() {
        assertEquals("示例单位\n主任", SearchText.of("示例單位", null, " ", "主任", "示例单位"));
        assertEquals("", SearchText.of());
        assertEquals("", SearchText.fold(null));
    }

    @Test
    void thePartsOfAPersonAreWrittenOnce() {
        assertEquals("王𬭚\n示例单位\nwang chun\nwangchun\nwc", SearchText.ofPerson("王𬭚", "wang chun", "示例单位", null));
    }

    @ParameterizedTest
    @CsvSource({
        "王𬭚, 王",
        "王𬭚, 𬭚",
        "王𬭚, wang",
        "王𬭚, WangChun",
        "王𬭚, wang chun",
        "王𬭚, wc",
        "吕绿, lyu",
        "吕绿, lvlv",
        "单雪, shanxue",
        "单雪, danxue",
        "單雪, 单雪",
        "单雪, 單",
        "覃勇, qy",
        "覃勇, ty",
        "阿依古丽·买买提, 阿依古丽・买买提",
        "阿依古丽·买买提, 丽买",
        "阿依古丽·买买提, aygl",
        "José Müller, jose",
        "José Müller, MÜLLER"
    })
    void aPersonIsFoundBy(String name, String query) {
        assertTrue(matches(query, SearchText.ofPerson(name, Pinyin.reading(name))));
    }

    @ParameterizedTest
    @CsvSource({"王𬭚, 王𬍛", "王𬭚, wangdan", "单雪, %", "单雪, _", "单雪, !"})
    void aPersonIsNotFoundBy(String name, String query) {
        assertFalse(matches(query, SearchText.ofPerson(name, Pinyin.reading(name))));
    }

    @Test
    void noQueryReachesFromOnePartIntoTheNext() {
        assertFalse(matches("雪示例", SearchText.ofPerson("单雪", "shan xue", "示例单位")));
        assertFalse(matches("雪\n示例", SearchText.ofPerson("单雪", "shan xue", "示例单位")));
    }

    @Test
    void aVeryLongNameLeavesRoomForTheOtherParts() {
        String name = "庄".repeat(50);
        String searchText = SearchText.ofPerson(name, Pinyin.reading(name), "示例单位".repeat(50));
        assertTrue(searchText.length() <= SearchText.MAX_LENGTH);
        assertTrue(matches("示例单位", searchText));
        assertTrue(matches("zhuangzhuang", searchText));
    }

    @Test
    void wildcardsInAQueryStandForThemselves() {
        assertEquals("%50!% !_a!!%", SearchText.pattern("50% _A!"));
    }

    /** What the database does with {@code like :pattern escape '!'} for the patterns made here. */
    private static boolean matches(String query, String searchText) {
        String pattern = SearchText.pattern(query);
        String inner = pattern.substring(1, pattern.length() - 1);
        return searchText.contains(inner.replace("!%", "%").replace("!_", "_").replace("!!", "!"));
    }
}
