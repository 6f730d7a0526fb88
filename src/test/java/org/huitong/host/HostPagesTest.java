package org.huitong.host;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.huitong.booking.Ground;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.kit.KitRequests;
import org.huitong.kit.RequestView;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** A host's own page: its forum, and nobody else's. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HostPagesTest {
    @Inject
    KitRequests requests;

    private static Colleague host(String... forums) {
        return Colleague.with(List.of(Roles.HOST), new Scope(Map.of(Scope.Kind.FORUM, Set.of(forums))));
    }

    /** Chinese is typed: the form says how it is written. */
    private static RequestSpecification posting(Colleague host, Response form) {
        return Demo.posting(host.page(), form).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    @Test
    void hostOfOneForumIsLedToItAndOfSeveralChooses() {
        host("01").page().get("/host").then().statusCode(303).header("Location", endsWith("/host/01"));
        host("01", "06")
                .page()
                .get("/host")
                .then()
                .statusCode(200)
                .body(containsString("/host/01"))
                .body(containsString("/host/06"))
                .body(not(containsString("/host/02")));
        Demo.page().get("/host").then().statusCode(303).header("Location", containsString("/sign-in?next=%2Fhost"));
    }

    @Test
    void pageTellsEverythingOfItsForum() {
        host("01")
                .page()
                .get("/host/01")
                .then()
                .statusCode(200)
                .body(containsString("会议厅2"))
                .body(containsString("/admin/kit/"))
                .body(containsString("报名人数"))
                .body(containsString("议程与演讲人"))
                .body(containsString("布置至撤场"));
    }

    @Test
    void otherForumsAreNotThere() {
        Colleague host = host("01");
        for (String path : List.of("/host/06", "/host/06/guests", "/host/06/requests/new", "/host/none")) {
            host.page().get(path).then().statusCode(404);
        }
    }

    /** From its own page to its agenda, its speakers and their files, and never to what concerns others. */
    @Test
    void agendaOfItsForumIsTheHostsToWrite() {
        var ground = new Ground();
        try {
            String forum = ground.forum(0);
            Colleague host = host(forum);
            String editor = "/admin/programme/" + forum;
            host.page()
                    .get("/host/" + forum)
                    .then()
                    .body(containsString("href=\"" + editor + "\""))
                    .body(containsString("href=\"" + editor + "/items/new\""));
            Response blank = host.page().get(editor + "/items/new");
            blank.then()
                    .statusCode(200)
                    .body(containsString("href=\"/host/" + forum + "\""))
                    .body(not(containsString("href=\"/admin/programme\"")));
            posting(host, blank)
                    .formParams(Map.of(
                            "title.zh", "欢迎致辞",
                            "title.en", "Welcome",
                            "kind", "REMARKS",
                            "start", "2023-07-19T09:00",
                            "end", "2023-07-19T09:15"))
                    .post(editor + "/items")
                    .then()
                    .statusCode(303);
            String page = host.page().get("/host/" + forum).asString();
            var item = Pattern.compile(editor + "/items/(\\d+)").matcher(page);
            assertTrue(item.find() && page.contains("欢迎致辞"), page);
            String slot = editor + "/items/" + item.group(1);
            posting(host, blank)
                    .formParams(Map.of("materialTitle", "致辞稿", "dueOn", "2023-07-15"))
                    .post(slot + "/materials")
                    .then()
                    .statusCode(303);
            page = host.page().get("/host/" + forum).asString();
            assertTrue(page.contains("提交材料：致辞稿"), "it is among what comes next");
            var material = Pattern.compile(editor + "/materials/\\d+").matcher(page);
            assertTrue(material.find());
            host.page()
                    .get(material.group())
                    .then()
                    .statusCode(200)
                    .body(containsString("/file\""))
                    .body(not(containsString("/removal\"")));
            for (String others : List.of("/admin/programme", editor + "/facts", editor + "/removal")) {
                host.page().get(others).then().statusCode(403);
            }
            host.page().get("/admin/programme/06").then().statusCode(404);
        } finally {
            ground.clear();
        }
    }

    @Test
    void asksForSomethingAndTakesItBack() {
        Colleague host = host("01");
        Response form = host.page().get("/host/01/requests/new");
        Map<String, String> typed = new HashMap<>(Map.of(
                "what", "测试展架" + host.username(),
                "quantity", "3",
                "area", "OUTSIDE",
                "why", "展示成果",
                "wantedBy", "2023-07-18T12:00",
                "cost", "1,200.50"));
        typed.put("cost", "a lot");
        posting(host, form)
                .formParams(typed)
                .post("/host/01/requests")
                .then()
                .statusCode(422)
                .body(containsString("value=\"a lot\""))
                .body(containsString(typed.get("what")));
        typed.put("cost", "1,200.50");
        typed.put("wantedBy", "2023-07-30T12:00");
        posting(host, form)
                .formParams(typed)
                .post("/host/01/requests")
                .then()
                .statusCode(422)
                .body(containsString("时间须在现在之后、论坛结束之前"));
        typed.put("wantedBy", "2023-07-18T12:00");
        posting(host, form)
                .formParams(typed)
                .post("/host/01/requests")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/host/01?done=asked"));
        RequestView made = requests.ofForum("01").stream()
                .filter(request -> request.what().equals(typed.get("what")))
                .findFirst()
                .orElseThrow();
        assertEquals(120_050, made.cost());
        host.page().get("/host/01").then().body(containsString("¥1,200.50"));
        posting(host, form)
                .formParam("version", 0)
                .post("/host/01/requests/" + made.id() + "/withdrawal")
                .then()
                .statusCode(303);
        posting(host, form)
                .formParam("version", 1)
                .post("/host/01/requests/" + made.id() + "/withdrawal")
                .then()
                .statusCode(409)
                .body(containsString("已有结论或已撤回"));
    }

    @Test
    void namesAreTakenOutWithoutDocumentsOrPhonesAndForAPurpose() throws IOException {
        Colleague host = host("01");
        Response page = host.page().get("/host/01/guests");
        page.then().statusCode(200);
        String text = page.asString();
        assertFalse(text.contains("+86") || text.contains("0000001990"), "no phone and no document");
        posting(host, page).post("/host/01/guests").then().statusCode(422);
        byte[] file = posting(host, page)
                .formParam("reason", "安排座位")
                .post("/host/01/guests")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertTrue(all.get(0).getCellText(0).contains("安排座位"));
            assertEquals(5, all.get(1).getCellCount());
            assertTrue(all.size() > 2);
        }
    }
}
