package org.huitong.registration;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.form.Choice;
import org.huitong.form.Condition;
import org.huitong.form.Field;
import org.huitong.form.FieldKind;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.LocalText;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields of the organiser's own: from the form and the API into the database, and onto every page. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AnswersTest {
    private static final Field TRANSPORT =
            own("transport", FieldKind.CHOICE, "抵达方式", true, null, false, "FLIGHT", "CAR");
    private static final Field TRIP =
            own("trip", FieldKind.TRIP, "航班", true, new Condition("transport", List.of("FLIGHT")), true);
    private static final Field DIET = own("diet", FieldKind.DIET, "用餐", false, null, false);
    private static final Field STAY = own("stay", FieldKind.STAY, "抵离", false, null, false);

    @Inject
    Edits edits;

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    EntityManager database;

    private Scene scene;

    private static Field own(
            String key,
            FieldKind kind,
            String label,
            boolean required,
            Condition condition,
            boolean sensitive,
            String... choices) {
        List<Choice> all = List.of(choices).stream()
                .map(code -> new Choice(code, LocalText.of("选" + code, "Choice " + code)))
                .toList();
        LocalText why = LocalText.of("用于测试", "For tests");
        return new Field(
                key, kind, LocalText.of(label, key), required, null, why, condition, all, 30, sensitive, false, null);
    }

    @BeforeEach
    void open() {
        scene = Scene.asking(List.of(TRANSPORT, TRIP, DIET, STAY), Map.of("M", 100));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Response api(Map<String, Object> answers) {
        Application a = scene.applicant("M");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("category", a.category());
        body.put("name", a.details().name());
        body.put("documentType", a.details().documentType());
        body.put("documentNumber", a.details().documentNumber());
        body.put("mobile", a.details().mobile());
        body.put("organisation", a.details().organisation());
        body.put("forums", List.of("M"));
        body.put("consents", Map.of("notice", "2023-1", "sensitive", true));
        body.put("answers", answers);
        return given().contentType("application/json; charset=UTF-8").body(body).post("/api/registrations");
    }

    private static Map<String, Object> flying() {
        return Map.of(
                "transport",
                "FLIGHT",
                "trip",
                "mf 8101",
                "diet",
                Map.of("value", "OTHER", "other", "无麸质"),
                "stay",
                Map.of("arrival", "2023-07-17", "departure", "2023-07-20"));
    }

    @Test
    void answersOfTheApiAreKeptAndSensitiveOnesSealed() {
        Response made = api(flying());
        made.then().statusCode(201);
        String reference = made.path("reference");
        Map<String, Object> stored = new HashMap<>();
        database.createNativeQuery(
                        "select a.field_key, a.plain from registration_answer a join registration r"
                                + " on r.id = a.registration_id where r.reference = :reference",
                        Object[].class)
                .setParameter("reference", reference)
                .getResultList()
                .forEach(row -> stored.put((String) ((Object[]) row)[0], ((Object[]) row)[1]));
        Map<String, Object> expected = new HashMap<>();
        expected.put("transport", "FLIGHT");
        expected.put("trip", null);
        expected.put("diet", "OTHER:无麸质");
        expected.put("stay", "2023-07-17/2023-07-20");
        assertEquals(expected, stored);
        assertEquals(
                Map.of(
                        "transport", "FLIGHT",
                        "trip", "Answered",
                        "diet", "OTHER:无麸质",
                        "stay", "2023-07-17/2023-07-20"),
                Demo.bearer(made.path("accessToken"))
                        .get("/api/registrations/" + reference)
                        .path("answers"));
    }

    @Test
    void faultsAreToldAtTheAnswer() {
        Response wrong = api(Map.of(
                "transport",
                "FLIGHT",
                "diet",
                "MUSLIM",
                "stay",
                Map.of("arrival", "2023-06-01", "departure", "2023-06-02")));
        wrong.then().statusCode(422);
        assertEquals(List.of("answers.trip", "answers.diet", "answers.stay.arrival"), wrong.path("errors.field"));
        assertEquals(List.of("MISSING", "UNKNOWN", "OUTSIDE"), wrong.path("errors.code"));
    }

    @Test
    void whatDoesNotApplyIsNotKept() {
        Response made = api(Map.of("transport", "CAR", "trip", "MF8101"));
        assertEquals(
                Map.of("transport", "CAR"),
                Demo.bearer(made.path("accessToken"))
                        .get("/api/registrations/" + made.path("reference"))
                        .path("answers"));
    }

    @Test
    void theFormKeepsWhatWasTypedAndSaysWhenAFieldApplies() {
        Response form = Demo.page().get("/register/" + scene.category);
        assertTrue(form.asString().contains("data-show-when=\"answers.transport=FLIGHT\""));
        assertTrue(form.asString().contains("“抵达方式”为“选FLIGHT”时填写。"), form.asString());
        Response again = Demo.posting(Demo.page().contentType("application/x-www-form-urlencoded; charset=UTF-8"), form)
                .formParam("answers.transport", "FLIGHT")
                .formParam("answers.trip", "no flight")
                .formParam("answers.stay.arrival", "2023-07-17")
                .post("/register/" + scene.category);
        again.then().statusCode(422);
        assertTrue(again.asString().contains("value=\"no flight\""));
        assertTrue(again.asString().contains("value=\"2023-07-17\""));
        assertTrue(again.asString().contains("<option value=\"FLIGHT\" selected>"));
        assertTrue(again.asString().contains("id=\"f-answers.trip-error\""));
    }

    @Test
    void guestAndReviewerSeeThemAndASensitiveOneIsReadForAPurpose() {
        Response made = api(flying());
        String reference = made.path("reference");
        String mine = Demo.linkPage("/r/" + made.path("accessToken")).get("/my").asString();
        assertTrue(mine.contains("选FLIGHT") && mine.contains("无麸质"), mine);
        assertFalse(mine.contains("MF8101"));
        String path = "/admin/registrations/" + reference;
        Response desk = Demo.staffPage("reviewer1").get(path);
        assertTrue(desk.asString().contains("2023-07-17 至 2023-07-20"));
        assertFalse(desk.asString().contains("MF8101"));
        Response read = Demo.posting(Demo.staffPage("reviewer1"), desk)
                .formParam("purpose", "CONTACT")
                .post(path + "/answer-reading?field=trip");
        read.then().statusCode(200);
        assertTrue(read.asString().contains("MF8101"));
        assertTrue(Demo.staffPage("reviewer1").get(path).asString().contains("查看完整的敏感信息"));
    }

    @Test
    void aCorrectionReplacesAndKeepsWhatIsMasked() {
        Response made = api(flying());
        String reference = made.path("reference");
        long id = registrations.byReference(reference).orElseThrow().id();
        reviews.requestChange(reference, null, "请核对航班", null);
        String link = "/r/" + made.path("accessToken");
        String form = Demo.linkPage(link).get("/my/changes").asString();
        assertTrue(form.contains("现为 已填写，留空则不变") && form.contains("value=\"无麸质\""), form);
        edits.submit(
                id,
                Edit.of(new TypedDetails(
                        "测试者",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "示例单位",
                        null,
                        new TypedAnswers(Map.of("transport", List.of("FLIGHT"), "diet", List.of("HALAL"))),
                        false,
                        null)));
        assertEquals(
                List.of("transport FLIGHT", "trip Answered", "diet HALAL"),
                registrations.view(id).orElseThrow().answers().stream()
                        .map(answer -> answer.key() + " " + answer.code())
                        .toList());
    }
}
