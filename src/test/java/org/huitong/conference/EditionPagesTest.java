package org.huitong.conference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.HtmlForm;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class EditionPagesTest {
    private static final String PATH = "/admin/editions";

    private static Response post(String path, Response page, Map<String, String> fields) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.remove("csrf");
        return Demo.posting(
                        Demo.staffPage("conference").contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        page)
                .redirects()
                .follow(false)
                .formParams(sent)
                .post(path);
    }

    @Test
    void anEmptyEditionIsWrittenChosenAndSeenByNobodyElse() {
        Response form = Demo.staffPage("conference").get(PATH + "/new?from=2023");
        Map<String, String> fields = HtmlForm.fields(form);
        fields.put("code", "pages-1");
        fields.put("from", "");
        fields.put("name.zh", "");
        Response wrong = post(PATH, form, fields);
        assertEquals(422, wrong.statusCode());
        assertEquals("pages-1", HtmlForm.fields(wrong).get("code"));
        fields.put("name.zh", "筹备中的大会");
        fields.put("shortName.zh", "筹备大会");
        assertEquals(303, post(PATH, form, fields).statusCode());

        Response list = Demo.staffPage("conference").get(PATH);
        Response chosen = post(PATH + "/choice", list, Map.of("edition", "pages-1"));
        assertEquals(303, chosen.statusCode());
        String cookie = chosen.cookie("edition");
        Demo.staffPage("organiser")
                .cookie("edition", cookie)
                .get("/admin/halls")
                .then()
                .statusCode(200)
                .body(containsString("筹备中的大会"))
                .body(not(containsString("国际会议中心")));
        given().cookie("edition", cookie).get("/agenda").then().statusCode(200).body(not(containsString("筹备大会")));
        Demo.staffPage("organiser")
                .cookie("edition", "no-such")
                .get("/admin/halls")
                .then()
                .statusCode(200)
                .body(containsString("国际会议中心"));
    }

    @Test
    void whatIsStoredIsSeenAndAnEarlierLookDoesNotOverwriteIt() {
        Response form = Demo.staffPage("conference").get(PATH + "/new?from=2023");
        Map<String, String> fields = HtmlForm.fields(form);
        fields.put("code", "pages-2");
        fields.put("from", "");
        assertEquals(303, post(PATH, form, fields).statusCode());
        Response page = Demo.staffPage("conference").get(PATH + "/pages-2");
        Map<String, String> facts = HtmlForm.fields(page);
        facts.put("theme.en", "Another theme");
        facts.put("organisations.SUPPORT", "示例单位 | Example Body");
        assertEquals(303, post(PATH + "/pages-2", page, facts).statusCode());
        Response now = Demo.staffPage("conference").get(PATH + "/pages-2");
        assertEquals("Another theme", HtmlForm.fields(now).get("theme.en"));
        assertEquals("示例单位 | Example Body", HtmlForm.fields(now).get("organisations.SUPPORT"));
        Response late = post(PATH + "/pages-2", page, facts);
        assertEquals(409, late.statusCode());
        assertTrue(late.asString().contains("别人刚刚改动过"));
        assertEquals(
                409,
                post(PATH + "/pages-2/phase", now, Map.of("version", facts.get("version"), "phase", "ARCHIVED"))
                        .statusCode());
    }
}
