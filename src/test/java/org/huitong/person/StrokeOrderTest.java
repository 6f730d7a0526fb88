package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StrokeOrderTest {
    private static List<String> ordered(String... names) {
        return Stream.of(names).sorted(Comparator.comparing(StrokeOrder::key)).toList();
    }

    @Test
    void surnamesStandByTheNumberOfTheirStrokes() {
        assertEquals(
                List.of("丁一", "王一", "刘一", "艾一", "张一", "李一", "单一", "曾一", "翟一"),
                ordered("翟一", "单一", "丁一", "曾一", "李一", "张一", "王一", "艾一", "刘一"));
    }

    @Test
    void theSameSurnameGoesOnWithTheNextCharacter() {
        assertEquals(List.of("王一", "王丹", "王鑫"), ordered("王鑫", "王丹", "王一"));
    }

    @Test
    void rareCharactersAndLongNamesHaveAKeyOfTheirOwn() {
        assertNotEquals(StrokeOrder.key("王𬭚"), StrokeOrder.key("王𬍛"));
        String longest = StrokeOrder.key("阿依古丽·买买提".repeat(6));
        assertTrue(longest.length() <= StrokeOrder.MAX_LENGTH, () -> "" + longest.length());
    }
}
