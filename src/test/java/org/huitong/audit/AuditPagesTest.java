package org.huitong.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** The auditor at work. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AuditPagesTest {
    private static final Pattern LINE = Pattern.compile("href=\"/admin/audit/(\\d+)\"");

    @Inject
    Book book;

    @Inject
    Seals seals;

    @Inject
    @Wellness
    ChainWatch watch;

    @Inject
    EntityManagerFactory factory;

    private static Response log(String query) {
        Response page = Demo.staffPage("auditor").get("/admin/audit?" + query);
        page.then().statusCode(200);
        return page;
    }

    private static List<Long> lines(Response page) {
        List<Long> ids = new ArrayList<>();
        Matcher matcher = LINE.matcher(page.asString());
        while (matcher.find()) {
            ids.add(Long.valueOf(matcher.group(1)));
        }
        return ids;
    }

    private static Response post(String path, Map<String, String> fields) {
        Response form = Demo.page().get("/sign-in");
        return Demo.posting(Demo.staffPage("auditor"), form).formParams(fields).post(path);
    }

    @Test
    void findsByObjectInBothOrdersPageByPage() {
        String title = Book.unused();
        List<Long> ids = book.write(title, 120);
        Response first = log("object=" + title);
        List<Long> newest = new ArrayList<>(ids.subList(70, 120));
        Collections.reverse(newest);
        assertEquals(newest, lines(first));

        Response second = Demo.staffPage("auditor").get(link(first, "next"));
        Response third = Demo.staffPage("auditor").get(link(second, "next"));
        assertEquals(List.of(ids.get(1), ids.get(0)), lines(third).subList(18, 20));
        assertEquals(lines(first), lines(Demo.staffPage("auditor").get(link(second, "prev"))));
        assertFalse(third.asString().contains("rel=\"next\""));
        assertFalse(first.asString().contains("rel=\"prev\""));

        assertEquals(ids.subList(0, 50), lines(log("order=OLDEST&object=" + title)));
    }

    private static String link(Response page, String rel) {
        Matcher matcher =
                Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"").matcher(page.asString());
        assertTrue(matcher.find(), "no link " + rel);
        return matcher.group(1).replace("&amp;", "&");
    }

    @Test
    void findsByPersonActionResultTimeAndByWhatIsRelated() throws InterruptedException {
        String reference = NewGuest.register().reference();
        Demo.staffPage("venue").get("/admin/registrations/" + reference).then().statusCode(403);
        Book.awaitLines(reference, 2);
        Response form = Demo.page().get("/sign-in");
        Demo.posting(Demo.staffPage("reviewer1"), form)
                .formParam("purpose", "IDENTITY_CHECK")
                .post("/admin/registrations/" + reference + "/document-reading")
                .then()
                .statusCode(200);
        Demo.posting(Demo.staffPage("reviewer1"), form)
                .formParam("purpose", "CONTACT")
                .post("/admin/registrations/" + reference + "/mobile-reading")
                .then()
                .statusCode(200);

        List<Long> all = lines(log("order=OLDEST&object=" + reference));
        assertEquals(4, all.size(), "submitted, refused, and the readings of document and mobile for its sake");
        assertEquals(List.of(all.get(1)), lines(log("actor=venue&object=" + reference)));
        assertEquals(List.of(all.get(2)), lines(log("action=DocumentNumberRead&object=" + reference)));
        assertEquals(List.of(all.get(3)), lines(log("action=MobileNumberRead&object=" + reference)));
        assertEquals(List.of(all.get(1)), lines(log("result=REFUSED&object=" + reference)));
        assertEquals(List.of(), lines(log("to=2020-01-01T00:00&object=" + reference)));
        assertEquals(all, lines(log("order=OLDEST&from=2020-01-01T00:00&to=2999-01-01T00:00&object=" + reference)));
        assertTrue(lines(log("actor=venue&action=RequestRefused&result=REFUSED&from=2020-01-01T00:00"))
                .contains(all.get(1)));

        Demo.staffPage("auditor")
                .get("/admin/audit/" + all.get(2))
                .then()
                .body(containsString("查看完整证件号码"))
                .body(containsString("reviewer1"))
                .body(containsString("核验身份"))
                .body(containsString(reference));
    }

    /** Before the second factor is given nobody is known: what was tried with an account is told of the account. */
    @Test
    void aPersonIsFoundByWhatWasTriedWithTheirAccountToo() {
        String name = "nobody-" + Book.unused();
        for (int i = 0; i < 2; i++) {
            Demo.posting(Demo.page(), Demo.page().get("/sign-in"))
                    .formParam("username", name)
                    .formParam("password", "wrong")
                    .post("/sign-in")
                    .then()
                    .statusCode(422);
        }
        assertEquals(2, lines(log("actor=" + name)).size());
        assertEquals(
                2,
                lines(log("actor=" + name + "&object=" + name + "&result=REFUSED"))
                        .size());
        assertEquals(List.of(), lines(log("actor=" + name + "&action=SignedIn")));
        String csv = post("/admin/audit/export", Map.of("format", "CSV", "actor", name))
                .asString();
        assertEquals(3, csv.lines().count());

        String plan =
                Book.read("explain format=json (select * from audit_entry where actor = 'x' order by id desc limit 51)"
                        + " union (select * from audit_entry where subject_type = 'account' and subject_key = 'x'"
                        + " order by id desc limit 51) order by id desc limit 51");
        assertTrue(plan.contains("\"key\": \"audit_actor\""), plan);
        assertTrue(
                Pattern.compile("\"key\": \"audit_(subject|object)\"")
                        .matcher(plan)
                        .find(),
                plan);
        assertFalse(
                Pattern.compile("\"audit_entry\",\\s*\"access_type\": \"(ALL|index)\"")
                        .matcher(plan)
                        .find(),
                plan);
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        Demo.staffPage("auditor")
                .get("/admin/audit?from=yesterday")
                .then()
                .statusCode(422)
                .body(containsString("请填写日期和时间"));
        Demo.staffPage("auditor").get("/admin/audit/1").then().statusCode(404);
    }

    @Test
    void aLineShowsWhatWasBeforeAndAfterAndItsPlaceInTheChain() {
        String reference = NewGuest.register().reference();
        Response form = Demo.page().get("/sign-in");
        Demo.posting(Demo.staffPage("reviewer1"), form)
                .post("/admin/registrations/" + reference + "/pre-approval")
                .then()
                .statusCode(303);
        long id = lines(log("object=" + reference)).get(0);
        Demo.staffPage("auditor").get("/admin/audit/" + id).then().body(containsString("尚未封存"));
        seals.sealAll();
        Demo.staffPage("auditor")
                .header("Accept-Language", "en")
                .get("/admin/audit/" + id)
                .then()
                .body(containsString("Registration pre-approved"))
                .body(containsString(
                        "<td data-label=\"Before\">To be reviewed</td><td data-label=\"After\">In final review</td>"))
                .body(containsString("HMAC-SHA-256"))
                .body(containsString(Book.read("select lower(hex(hash)) from audit_seal where entry_id = " + id)));
    }

    @Test
    void exportsTheFilterAsCsvThatNoSpreadsheetRunsAndLeavesALine() {
        String title = "=cmd()" + Book.unused();
        List<Long> ids = book.write(title, 3);
        seals.sealAll();
        Response csv = post("/admin/audit/export", Map.of("format", "CSV", "object", title));
        csv.then().statusCode(200).header("Content-Disposition", containsString(".csv"));
        byte[] bytes = csv.asByteArray();
        assertEquals(List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(bytes[0], bytes[1], bytes[2]));
        List<String> rows = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertEquals(4, rows.size());
        assertTrue(rows.get(0).endsWith("\"detail\",\"seq\",\"suite\",\"keyVersion\",\"hash\""));
        assertTrue(rows.get(1).startsWith("\"" + ids.get(0) + "\",\""));
        assertTrue(rows.get(1).contains(",\"'" + title + "\","), rows.get(1));
        assertTrue(rows.get(1).contains("\"{\"\"book\"\":"));

        assertEquals(
                "{\"format\":\"CSV\",\"filter\":{\"object\":\"" + title + "\"}}",
                Book.read("select detail from audit_entry where action = 'LogExported' order by id desc limit 1"));
    }

    @Test
    void exportsJsonWithTheChainAndManyPages() throws Exception {
        String title = Book.unused();
        List<Long> ids = book.write(title, 1100);
        seals.sealAll();
        Response answer = post("/admin/audit/export", Map.of("format", "JSON", "object", title));
        JsonNode lines = new ObjectMapper().readTree(answer.asByteArray());
        assertEquals(1100, lines.size());
        assertEquals(ids.get(1099).toString(), lines.get(1099).path("id").asText());
        assertEquals(
                Book.read("select lower(hex(hash)) from audit_seal where entry_id = " + ids.get(700)),
                lines.get(700).path("hash").asText());
        assertEquals(
                "{\"book\":\"" + title + "\",\"page\":700}",
                lines.get(700).path("detail").asText());
    }

    @Test
    void verifiesOnThePageAndThroughTheApi() throws Exception {
        post("/admin/audit/verification", Map.of()).then().statusCode(303);
        JsonNode report = ended();
        assertEquals("WHOLE", report.path("status").asText());
        String seq = report.path("end").path("seq").asText();
        String hash = report.path("end").path("hash").asText();
        assertNotNull(Book.read("select 1 from audit_seal where seq = " + seq + " and hash = unhex('" + hash + "')"));
        Demo.staffPage("auditor")
                .get("/admin/audit/verification")
                .then()
                .body(containsString("完整无缺"))
                .body(containsString(hash));
        Demo.staffPage("auditor")
                .get("/admin/audit/verification?seq=" + seq + "&hash=" + hash)
                .then()
                .body(containsString("一致：这一链值仍在链上"));
        Demo.staffPage("auditor")
                .get("/admin/audit/verification?seq=" + seq + "&hash=00")
                .then()
                .body(containsString("不一致"));
        Demo.staffPage("auditor")
                .get("/admin/audit/verification?seq=999999999&hash=00")
                .then()
                .body(containsString("链上没有这一序号"));
    }

    @Test
    void aBrokenChainIsToldWithItsFirstLine() throws Exception {
        List<Long> ids = book.write(Book.unused(), 2);
        seals.sealAll();
        Book.owner("update audit_entry set actor = 'nobody' where id = ?", ids.get(0));
        JsonNode report;
        try {
            Demo.api("auditor")
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/admin/audit/verification")
                    .then()
                    .statusCode(202);
            report = ended();
            Demo.staffPage("auditor")
                    .get("/admin/audit/verification")
                    .then()
                    .body(containsString("href=\"/admin/audit/" + ids.get(0)))
                    .body(not(containsString("正在校验")));
        } finally {
            Book.owner("update audit_entry set actor = '' where id = ?", ids.get(0));
        }
        assertEquals("BROKEN", report.path("status").asText());
        assertEquals("CHANGED", report.path("fault").path("kind").asText());
        assertEquals(ids.get(0).toString(), report.path("fault").path("entry").asText());
    }

    /** An operator learns of it without reading the page, and no instance is taken out of service for it. */
    @Test
    void theWatchTellsWhatWaitsAndWhatTheLastVerificationFound() throws Exception {
        book.write(Book.unused(), 2);
        watch.look();
        JsonNode waiting = health("well");
        assertTrue(waiting.path("data").path("unsealed").asInt() >= 2, waiting.toString());
        seals.sealAll();
        post("/admin/audit/verification", Map.of()).then().statusCode(303);
        ended();
        watch.look();
        JsonNode sealed = health("well");
        assertEquals("UP", sealed.path("status").asText(), sealed.toString());
        assertEquals("whole", sealed.path("data").path("last verification").asText());

        List<Long> ids = book.write(Book.unused(), 1);
        seals.sealAll();
        Book.owner("update audit_entry set actor = 'nobody' where id = ?", ids.get(0));
        try {
            post("/admin/audit/verification", Map.of()).then().statusCode(303);
            ended();
        } finally {
            Book.owner("update audit_entry set actor = '' where id = ?", ids.get(0));
        }
        watch.look();
        assertEquals("DOWN", health("well").path("status").asText());
        assertEquals(200, Demo.page().get("/q/health/ready").statusCode());
        String metrics = Demo.page().get("/q/metrics").asString();
        assertTrue(metrics.contains("huitong_audit_whole 0.0"), metrics);
        assertTrue(metrics.contains("huitong_audit_unsealed_age_seconds "), metrics);
        assertTrue(metrics.contains("huitong_audit_verified_age_seconds "), metrics);

        post("/admin/audit/verification", Map.of()).then().statusCode(303);
        ended();
        watch.look();
    }

    private static JsonNode health(String kind) throws Exception {
        JsonNode answer =
                new ObjectMapper().readTree(Demo.page().get("/q/health/" + kind).asByteArray());
        for (JsonNode check : answer.path("checks")) {
            if (check.path("name").asText().equals("audit log")) {
                return check;
            }
        }
        throw new AssertionError(answer);
    }

    private static JsonNode ended() throws Exception {
        JsonNode report = new ObjectMapper()
                .readTree(
                        Demo.api("auditor").get("/api/admin/audit/verification").asByteArray());
        assertTrue(report.has("endedAt"), report.toString());
        return report;
    }

    @Test
    void readingTakesAsManyStatementsForThirtyLinesAsForOne() {
        String one = Book.unused();
        book.write(one, 1);
        String many = Book.unused();
        book.write(many, 30);
        log("object=" + one);
        assertEquals(statements("object=" + one), statements("object=" + many));
        assertEquals(statements("actor=nobody"), statements("result=DONE&from=2020-01-01T00:00"));
    }

    private long statements(String query) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        log(query);
        return statistics.getPrepareStatementCount() - before;
    }
}
