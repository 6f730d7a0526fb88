package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.ForumKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForumSearchTest {
    private static final ForumCard INTEGRITY = Samples.card(
            "S",
            ForumKind.SUMMIT,
            LocalText.of("网络诚信建设高峰论坛", "Summit Forum on Building Online Integrity"),
            LocalText.of("网聚诚信力量 共享美好生活", "Pooling the Strength of Integrity"),
            "2023-07-18T14:30",
            "2023-07-18T17:30");
    private static final ForumCard CAMPAIGN = Samples.card(
            "C",
            ForumKind.CAMPAIGN,
            LocalText.of("点亮网络文明之光", "Lighting Up Internet Civilization"),
            null,
            "2023-06-15T10:00",
            "2023-07-19T18:00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "诚信",
                "誠信",
                "網絡誠信",
                "诚信 论坛",
                "诚信　论坛",
                "美好生活",
                "INTEGRITY",
                "building  online",
                "integrity 力量",
                "ｓｕｍｍｉｔ"
            })
    void findsWordsInAnyLanguageScriptAndWidth(String words) {
        assertEquals(List.of(INTEGRITY), ForumSearch.of(words, null).in(List.of(INTEGRITY, CAMPAIGN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"诚信 算法", "rumor", "<script>", "%", "_"})
    void findsNothingWhereAWordIsMissing(String words) {
        assertEquals(List.of(), ForumSearch.of(words, null).in(List.of(INTEGRITY, CAMPAIGN)));
    }

    @Test
    void aDayHoldsWhatBeginsThenAndWhatGoesOnOverIt() {
        assertEquals(
                List.of(INTEGRITY, CAMPAIGN), ForumSearch.of("", "2023-07-18").in(List.of(INTEGRITY, CAMPAIGN)));
        assertEquals(List.of(CAMPAIGN), ForumSearch.of(null, "2023-06-15").in(List.of(INTEGRITY, CAMPAIGN)));
        assertEquals(List.of(), ForumSearch.of(null, "2023-07-20").in(List.of(INTEGRITY, CAMPAIGN)));
    }

    @Test
    void whatIsNoDayCountsAsNotGiven() {
        assertNull(ForumSearch.of("", "18 July").day());
        assertFalse(ForumSearch.of("  ", "\">").any());
        assertTrue(ForumSearch.of("x", null).any());
    }
}
