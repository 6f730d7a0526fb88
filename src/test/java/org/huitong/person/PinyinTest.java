package org.huitong.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "单雪, shan xue",
        "解晓, xie xiao",
        "仇安, qiu an",
        "区小明, ou xiao ming",
        "查良, zha liang",
        "尉迟安, yu chi an",
        "万俟雪, mo qi xue",
        "翟天, zhai tian",
        "曾七, zeng qi",
        "盖天, ge tian",
        "乐安, yue an",
        "朴一, piao yi",
        "缪可, miao ke",
        "覃勇, qin yong",
        "张㛃, zhang jie",
        "王𬭚, wang chun",
        "周䶮, zhou yan",
        "欧阳一, ou yang yi",
        "阿依古丽·买买提, a yi gu li mai mai ti",
        "卓玛, zhuo ma",
        "陳曉華, chen xiao hua",
        "吕绿, lyu lyu",
        "长孙女, zhang sun nyu",
        "单于安, chan yu an",
        "澹台安, tan tai an",
        "拓跋安, tuo ba an",
        "令狐安, ling hu an"
    })
    void chineseNamesAreReadAsNames(String name, String reading) {
        assertEquals(reading, Pinyin.reading(name));
    }

    @ParameterizedTest
    @CsvSource({
        "單雪, shan xue",
        "區小明, ou xiao ming",
        "蓋天, ge tian",
        "樂安, yue an",
        "繆可, miao ke",
        "萬俟雪, mo qi xue",
        "尉遲安, yu chi an",
        "歐陽一, ou yang yi",
        "長孫安, zhang sun an"
    })
    void traditionalSurnamesAreReadLikeSimplifiedOnes(String name, String reading) {
        assertEquals(reading, Pinyin.reading(name));
    }

    @ParameterizedTest
    @CsvSource({"王单, wang dan", "李朴, li pu", "王尉, wang wei", "尉安, wei an", "查尔斯·王, cha er si wang"})
    void aSurnameReadingIsForSurnames(String name, String reading) {
        assertEquals(reading, Pinyin.reading(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Example, ada example",
        "José Müller, jose muller",
        "Anna-Lena O'Example, anna-lena o'example",
        "Владимир, vladimir",
        "王Ada, wang ada",
        "Ada 王, ada wang"
    })
    void otherNamesComeOutInLowerCaseLatin(String name, String reading) {
        assertEquals(reading, Pinyin.reading(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x30000, 0x323B0})
    void aCharacterWithoutReadingStaysAndSortsLast(int codePoint) {
        String character = Character.toString(codePoint);
        assertEquals("wang " + character + " an", Pinyin.reading("王" + character + "安"));
        assertTrue(Pinyin.sortKey("王" + character).compareTo(Pinyin.sortKey("王卓")) > 0);
    }

    @Test
    void theLongestNamesStayWithinTheLimit() {
        String zhuang = "庄".repeat(50);
        assertEquals(200, Pinyin.reading(zhuang).length());
        assertEquals(200, Pinyin.sortKey(zhuang).length());
    }

    @Test
    void noCharacterIsCutInTwo() {
        String unread = Character.toString(0x30000);
        String reading = Pinyin.reading("韩" + unread.repeat(99));
        assertEquals(reading, new String(reading.getBytes(UTF_8), UTF_8));
        assertEquals(199, reading.length());
    }

    @Test
    void anEmptyNameHasAnEmptyReading() {
        assertEquals("", Pinyin.reading(""));
        assertEquals("", Pinyin.sortKey(""));
    }

    @Test
    void peopleStandBySurnameThenByGivenName() {
        List<String> ordered = List.of("Ada Example", "安一", "曾安", "翟安", "张丹", "張明", "张一", "章安", "周䶮");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(Comparator.comparing(Pinyin::sortKey));
        assertEquals(ordered, shuffled);
    }

    @Test
    void aSurnameIsNotMixedWithOthersOfTheSameSoundOrBeginning() {
        List<String> names = new ArrayList<>(List.of("欧阳安", "汪明", "王安", "欧一", "汪安", "王明", "欧安", "区一"));
        names.sort(Comparator.comparing(Pinyin::sortKey));
        assertEquals(List.of("区一", "欧安", "欧一", "欧阳安", "汪安", "汪明", "王安", "王明"), names);
    }

    @Test
    void anEditedReadingMovesAPersonInTheList() {
        assertEquals("qin 覃 yong", Pinyin.sortKey("覃勇"));
        assertEquals("tan 覃 yong", Pinyin.sortKey("覃勇", "tan yong"));
        assertEquals("ouyang 欧阳 yi", Pinyin.sortKey("歐陽一"));
        assertEquals("ouyang 欧阳 yi", Pinyin.sortKey("歐陽一", "ouyang yi"));
        assertEquals("chan 陈 siuwah", Pinyin.sortKey("陳曉華", "chan siuwah"));
    }

    @Test
    void whatTheOrganiserSaysComesBeforeTheRules() {
        Overrides said = Overrides.NONE
                .with(ReadingPlace.SURNAME, "覃", "xun")
                .with(ReadingPlace.SURNAME, "尉迟", "wei chi")
                .with(ReadingPlace.INSIDE, "茜", "xi");
        assertEquals("xun xi", Pinyin.reading("覃茜", said));
        assertEquals("wei chi xi", Pinyin.reading("尉遲茜", said), "traditional forms of compound surnames too");
        assertEquals("qian tan", Pinyin.reading("茜覃", said), "each in its own place");
        assertEquals("qin xi", Pinyin.reading("覃茜", said.with(ReadingPlace.SURNAME, "覃", null)));
        assertEquals("qin qian", Pinyin.reading("覃茜"));
    }
}
