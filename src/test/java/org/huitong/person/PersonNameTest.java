package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    private static final String RARE = Character.toString(0x2CB5A);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单雪",
                "解晓",
                "仇安",
                "区小明",
                "查良",
                "尉迟安",
                "万俟雪",
                "翟天",
                "曾七",
                "朴一",
                "缪可",
                "覃勇",
                "张㛃",
                "王𬭚",
                "周䶮",
                "欧阳一",
                "阿依古丽·买买提",
                "卓玛",
                "陳曉華",
                "李〇",
                "Maximiliana Alexandrina von Hohenfels-Lindqvist",
                "Siobhán O'Example",
                "John F. Example Jr.",
                "Müller",
                "ئايگۈل مەمەت",
                "བཀྲ་ཤིས",
                "山田たろう",
                "김하나"
            })
    void realNamesSurviveUnchanged(String name) {
        assertEquals(name, accepted(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x30000, 0x31350, 0x2EBF0})
    void charactersNewerThanTheJavaRuntimeAreLetters(int character) {
        String name = "王" + Character.toString(character);
        assertEquals(name, accepted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"・", "•", "‧", "．", ".", "·", "･", "∙", "⋅", " · ", "··", "・ "})
    void everyMiddleDotBecomesTheStandardOne(String dot) {
        assertEquals("阿依古丽\u00B7买买提", accepted("阿依古丽" + dot + "买买提"));
    }

    @ParameterizedTest
    @CsvSource({"约翰·F.肯尼迪, 约翰·F·肯尼迪", "John F．Example, John F.Example", "John F. Example, John F. Example", "·买买提·, 买买提"
    })
    void aFullStopIsADotOnlyAmongChineseCharacters(String typed, String stored) {
        assertEquals(stored, accepted(typed));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " 王丹 ,王丹",
                "王　丹,王丹",
                "王 丹,王丹",
                "王\t丹,王丹",
                "Ada \u00a0 Example,Ada Example",
                "\u3000Ada Example\u3000,Ada Example",
                "Ｊｏｈｎ　Ｅｘａｍｐｌｅ,John Example",
                "O’Example,O'Example",
                "Anna‐Lena,Anna-Lena",
                "王\u200b丹\ufeff,王丹",
                "\u200fئايگۈل,ئايگۈل",
                "⽂⽟,文玉",
                "\ufeb3\ufee0,\u0633\u0644"
            })
    void spacesAndLookAlikesAreMended(String typed, String stored) {
        assertEquals(stored, accepted(typed));
    }

    @Test
    void lettersAreStoredComposed() {
        assertEquals("José", accepted(Normalizer.normalize("José", Normalizer.Form.NFD)));
    }

    @Test
    void lengthCountsCharactersAndNotTheirCodeUnits() {
        assertEquals(100, accepted(RARE.repeat(50)).length());
        assertEquals(new Checked.Refused<>(NameFault.TOO_LONG), PersonName.check(RARE.repeat(51)));
    }

    enum Bad {
        NULL(null, NameFault.MISSING),
        BLANK(" 　\n", NameFault.MISSING),
        NOTHING_VISIBLE("\u200b\u3164", NameFault.MISSING),
        ONLY_DOTS("···", NameFault.MISSING),
        ONLY_HYPHEN("-", NameFault.MISSING),
        LONG("a".repeat(51), NameFault.TOO_LONG),
        LONG_IN_LIGATURES("\ufdfa".repeat(3), NameFault.TOO_LONG),
        NUL("王\u0000丹", NameFault.HIDDEN_CHARACTERS),
        ESCAPE("王\u001b丹", NameFault.HIDDEN_CHARACTERS),
        FIRST_EMBEDDING("\u202a王丹", NameFault.HIDDEN_CHARACTERS),
        OVERRIDE("王\u202e丹", NameFault.HIDDEN_CHARACTERS),
        FIRST_ISOLATE("王\u2066丹", NameFault.HIDDEN_CHARACTERS),
        LAST_ISOLATE("王丹\u2069", NameFault.HIDDEN_CHARACTERS),
        SELF_MADE("周\ue863", NameFault.PRIVATE_USE_CHARACTERS),
        EMOJI("王丹😀", NameFault.WRONG_CHARACTERS),
        EMOJI_FAMILY("王👨‍👩‍👧", NameFault.WRONG_CHARACTERS),
        KEYCAP("王1️⃣", NameFault.WRONG_CHARACTERS),
        DIGIT("王丹2", NameFault.WRONG_CHARACTERS),
        LOST_CHARACTER("王?", NameFault.WRONG_CHARACTERS),
        REPLACEMENT("王\ufffd", NameFault.WRONG_CHARACTERS),
        HALF_A_PAIR("王\ud873", NameFault.WRONG_CHARACTERS),
        MARKUP("<b>王丹</b>", NameFault.WRONG_CHARACTERS),
        FORMULA("=王丹", NameFault.WRONG_CHARACTERS),
        BRACKETS("王丹（小）", NameFault.WRONG_CHARACTERS),
        UNDERSCORE("王_丹", NameFault.WRONG_CHARACTERS);

        private final String typed;
        private final NameFault fault;

        Bad(String typed, NameFault fault) {
            this.typed = typed;
            this.fault = fault;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBadNameIsRefusedForItsReason(Bad bad) {
        assertEquals(new Checked.Refused<>(bad.fault), PersonName.check(bad.typed));
    }

    @Test
    void everyFaultHasItsExample() {
        assertEquals(
                EnumSet.allOf(NameFault.class),
                Arrays.stream(Bad.values()).map(bad -> bad.fault).collect(Collectors.toSet()));
    }

    private static String accepted(String typed) {
        return PersonName.check(typed).orThrow().value();
    }
}
