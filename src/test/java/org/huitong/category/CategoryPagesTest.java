package org.huitong.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.HtmlForm;
import org.junit.jupiter.api.Test;

/** The editor of categories, walked on one that nobody else of the tests registers under. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CategoryPagesTest {
    private static final String PATH = "/admin/categories/SERVICE";

    @Inject
    Categories categories;

    private static Response open() {
        return Demo.staffPage("reviewer2").get(PATH);
    }

    private static Response post(String path, Map<String, String> fields) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.remove("csrf");
        return Demo.posting(
                        Demo.staffPage("reviewer2").contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        open())
                .formParams(sent)
                .post(path);
    }

    private static int number(Map<String, String> fields, String key) {
        return fields.entrySet().stream()
                .filter(field ->
                        field.getKey().endsWith(".key") && field.getValue().equals(key))
                .map(field -> Integer.parseInt(field.getKey().split("\\.")[1]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFieldIsAddedMovedPreviewedAndStoredAndTheSecondEditorIsTold() {
        Response page = open();
        page.then().statusCode(200);
        Map<String, String> stale = HtmlForm.fields(page);
        Response added = post(PATH + "/arrangement", with(stale, "action", "add"));
        Map<String, String> draft = HtmlForm.fields(added);
        int last = (int) draft.keySet().stream()
                        .filter(n -> n.matches("fields\\.\\d+\\.key"))
                        .count()
                - 1;
        String at = "fields." + last + ".";
        draft.put(at + "key", "vest");
        draft.put(at + "kind", "CHOICE");
        draft.put(at + "label.zh", "马甲尺码");
        draft.put(at + "label.en", "Size of vest");
        draft.put(at + "why.zh", "用于发放工作马甲");
        draft.put(at + "why.en", "To hand out vests");
        draft.put(at + "choices", "M | 中号 | Medium\nL | 大号 | Large");
        draft.put(at + "retention", "30");
        Map<String, String> moved = HtmlForm.fields(post(PATH + "/arrangement", with(draft, "action", "up:" + last)));
        assertEquals(last - 1, number(moved, "vest"));
        Response preview = post(PATH + "/preview", moved);
        preview.then().statusCode(200);
        assertTrue(preview.asString().contains("马甲尺码") && preview.asString().contains("Size of vest"));
        assertTrue(preview.asString().contains("<option value=\"L\">Large"), preview.asString());
        assertFalse(categories.byCode("SERVICE").orElseThrow().form().asks("vest"), "a preview stores nothing");

        Response unconfirmed = post(PATH, moved);
        unconfirmed.then().statusCode(409);
        assertTrue(unconfirmed.asString().contains("name=\"confirmed\""));
        post(PATH, with(moved, "confirmed", "true")).then().statusCode(303);
        assertTrue(categories.byCode("SERVICE").orElseThrow().form().asks("vest"));
        assertTrue(open().asString().contains("更改参会类别"));

        Response second = post(PATH, with(stale, "confirmed", "true"));
        second.then().statusCode(409);
        assertTrue(second.asString().contains("别人改动了这个类别"));
        assertTrue(second.asString().contains("在以下各项不同："), "it is named what differs");
    }

    @Test
    void whatIsWrongIsSaidAndKept() {
        Map<String, String> draft = HtmlForm.fields(open());
        int duty = number(draft, "duty");
        draft.put("name.en", "");
        draft.put("closes", "2001-01-01T00:00");
        draft.put("fields." + duty + ".choices", "only one");
        Response page = post(PATH, draft);
        page.then().statusCode(422);
        assertTrue(page.asString().contains("id=\"f-name.en-error\""));
        assertTrue(page.asString().contains("截止时间须晚于开始时间"));
        assertTrue(page.asString().contains("only one") && page.asString().contains("至少两项"));
    }

    @Test
    void whatSomebodyAnsweredIsRetiredAndNotRemoved() {
        Map<String, String> draft = HtmlForm.fields(open());
        int duty = number(draft, "duty");
        assertFalse(open().asString().contains("value=\"remove:" + duty + "\""));
        Map<String, String> without =
                HtmlForm.fields(post(PATH + "/arrangement", with(draft, "action", "remove:" + duty)));
        Response page = post(PATH, with(without, "confirmed", "true"));
        page.then().statusCode(422);
        assertTrue(page.asString().contains("“工作岗位”已有人填写，不能移除"), page.asString());
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
