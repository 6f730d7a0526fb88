package org.huitong.person;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chinese surnames: where they end, and the readings ICU's rules for names do not have. */
final class Surnames {

    /** Surnames of two characters, most of them from the 百家姓, as far as they are still met. */
    private static final Set<String> COMPOUND = Set.of(
            "万俟", "上官", "东方", "东郭", "东门", "乐正", "亓官", "仲孙", "令狐", "公冶", "公孙", "公羊", "公良", "公西", "单于", "南宫", "南门", "司寇",
            "司徒", "司空", "司马", "呼延", "第五", "夏侯", "太史", "太叔", "子车", "宇文", "宗政", "宰父", "尉迟", "左丘", "巫马", "微生", "慕容", "拓跋",
            "濮阳", "漆雕", "澹台", "淳于", "独孤", "申屠", "百里", "皇甫", "端木", "纳兰", "羊舌", "欧阳", "西门", "诸葛", "谷梁", "赫连", "轩辕", "钟离",
            "长孙", "闻人", "闾丘", "颛孙", "鲜于");

    /**
     * The usual readings where ICU has the ordinary word or the wrong one, and traditional forms of surnames for which
     * ICU knows the simplified form alone. Some families read theirs another way (覃 also tan, 单于 also shan yu): a
     * stored reading can be edited by hand.
     */
    private static final Map<String, List<String>> READINGS = Map.ofEntries(
            entry("万俟", List.of("mo", "qi")),
            entry("单于", List.of("chan", "yu")),
            entry("尉迟", List.of("yu", "chi")),
            entry("拓跋", List.of("tuo", "ba")),
            entry("澹台", List.of("tan", "tai")),
            entry("长孙", List.of("zhang", "sun")),
            entry("乜", List.of("nie")),
            entry("單", List.of("shan")),
            entry("區", List.of("ou")),
            entry("句", List.of("gou")),
            entry("員", List.of("yun")),
            entry("尉", List.of("wei")),
            entry("朴", List.of("piao")),
            entry("樂", List.of("yue")),
            entry("洗", List.of("xian")),
            entry("炅", List.of("gui")),
            entry("祭", List.of("zhai")),
            entry("繆", List.of("miao")),
            entry("缪", List.of("miao")),
            entry("能", List.of("nai")),
            entry("蓋", List.of("ge")),
            entry("薄", List.of("bo")),
            entry("覃", List.of("qin")),
            entry("負", List.of("yun")),
            entry("贠", List.of("yun")),
            entry("都", List.of("du")),
            entry("鈄", List.of("tou")),
            entry("钭", List.of("tou")));

    private static final CharacterReadings FIRST = CharacterReadings.asSurname();
    private static final CharacterReadings FURTHER = CharacterReadings.insideName();

    private Surnames() {}

    /** The surname a Chinese name begins with, in the characters of the name; empty if the name holds none. */
    static String of(String name) {
        if (name.isEmpty() || name.indexOf(NameText.MIDDLE_DOT) >= 0 || !Han.is(name.codePointAt(0))) {
            return "";
        }
        int one = name.offsetByCodePoints(0, 1);
        if (one < name.length()) {
            String two = name.substring(0, name.offsetByCodePoints(one, 1));
            if (COMPOUND.contains(Han.simplified(two))) {
                return two;
            }
        }
        return name.substring(0, one);
    }

    /** One syllable for each character of a surname. */
    static List<String> syllables(String surname) {
        int[] characters = surname.codePoints().toArray();
        if (characters.length > 1) {
            return READINGS.getOrDefault(
                    Han.simplified(surname), List.of(FIRST.of(characters[0]), FURTHER.of(characters[1])));
        }
        List<String> known = READINGS.get(surname);
        return known != null ? known : List.of(FIRST.of(characters[0]));
    }
}
