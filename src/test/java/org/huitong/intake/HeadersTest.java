package org.huitong.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.platform.FieldErrors.FieldError;
import org.huitong.platform.Invalid;
import org.huitong.platform.sheet.Line;
import org.junit.jupiter.api.Test;

/** Where the headers are and what they stand for. */
class HeadersTest {
    private static Line line(int number, String... cells) {
        return new Line(number, List.of(cells), List.of());
    }

    @Test
    void theUsualHeadersAreKnownHoweverTheyAreWritten() {
        assertEquals(Optional.of(Field.NAME), Field.of("姓　名＊（必填）"));
        assertEquals(Optional.of(Field.NAME), Field.of(" ＮＡＭＥ： "));
        assertEquals(Optional.of(Field.LATIN_NAME), Field.of("拼音 / 英文名"));
        assertEquals(Optional.of(Field.DOCUMENT_NUMBER), Field.of("身份证号"));
        assertEquals(Optional.of(Field.EMAIL), Field.of("E-Mail"));
        assertEquals(Optional.empty(), Field.of("备注"));
        assertEquals(Optional.empty(), Field.of(""));
        List.of("序号", "性别", "是否发言", "单位联系人", "联系人手机", "饮食要求", "随行人数")
                .forEach(header -> assertEquals(Optional.empty(), Field.of(header), header));
    }

    @Test
    void theHeaderRowIsFoundBelowTitlesAndNotes() {
        List<Line> first = List.of(
                line(1, "2023 年参会回执"),
                line(2, "填报单位：示例单位", "姓名见下"),
                line(4, "序号", "姓名", "单位", "手机"),
                line(5, "1", "张三", "单位", "13800138000"));
        assertEquals(2, Headers.among(first));
    }

    @Test
    void headersNobodyKnowsAreFoundByTheirLooksAndNoneAreRefused() {
        assertEquals(1, Headers.among(List.of(line(1, "名单"), line(2, "客人", "电联"), line(3, "张三", "13800138000"))));
        Invalid refused = assertThrows(
                Invalid.class,
                () -> Headers.among(List.of(line(1, "张三", "13800138000"), line(2, "李四", "13900139000"))));
        assertEquals(
                List.of("NO_HEADER"),
                refused.errors().all().stream().map(FieldError::code).toList());
    }

    @Test
    void listsWithTheSameHeadersAreUnderstoodAlike() {
        assertArrayEquals(Headers.hash(List.of("姓名", "手机")), Headers.hash(List.of("姓 名", "手机＊")));
    }

    @Test
    void columnsAreSuggestedAndMustMakeSense() {
        Mapping suggested = Mapping.suggested(List.of("序号", "姓名", "身份证号", "手机", "手机号码"));
        assertEquals(Map.of(Field.NAME, 1, Field.DOCUMENT_NUMBER, 2, Field.MOBILE, 3), suggested.columns());
        assertEquals("RESIDENT_ID", suggested.documentType());
        assertEquals(List.of("category"), faults(suggested));
        assertEquals(List.of(), faults(new Mapping(suggested.columns(), "GUEST", null)));
        assertEquals(List.of(), faults(new Mapping(Map.of(Field.REFERENCE, 0, Field.EMAIL, 1), null, null)));
        assertEquals(List.of("mobile"), faults(new Mapping(Map.of(Field.NAME, 1, Field.MOBILE, 1), "GUEST", null)));
        assertEquals(List.of("name", "mobile", "category"), faults(new Mapping(Map.of(), null, null)));
    }

    private static List<String> faults(Mapping mapping) {
        return mapping.faults().all().stream().map(FieldError::field).toList();
    }

    @Test
    void wordsAreCodesOrNamesAndForumsStandTogether() {
        var words = new Vocabulary.Words(
                Map.of("guest", "GUEST", "嘉宾", "GUEST"),
                Map.of("护照", "PASSPORT"),
                Map.of("m", "M", "05", "05", "数字、政府论坛", "07"));
        assertEquals("GUEST", words.category(" 嘉 宾 "));
        assertEquals("贵宾", words.category("贵宾"));
        assertEquals("PASSPORT", words.document("护照（因公）"));
        assertEquals(List.of("M", "05"), words.forums("M、05"));
        assertEquals(List.of("M", "05", "99"), words.forums(" m 05\n99"));
        assertEquals(List.of("07"), words.forums("数字、政府论坛"));
        assertEquals(List.of(), words.forums("　"));
    }
}
