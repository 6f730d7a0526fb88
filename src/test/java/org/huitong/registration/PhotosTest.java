package org.huitong.registration;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.category.Category;
import org.huitong.form.Field;
import org.huitong.form.FieldKind;
import org.huitong.form.PhotoLimits;
import org.huitong.form.Pictures;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.LocalText;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photo: from the form and the API into the database, to whoever may see it, and out again. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PhotosTest {
    private static final String WAITS = "name=\"answers.portrait\" value=\"([^\"]+)\"";
    private static final byte[] GOOD = Pictures.jpeg(300, 400);

    @Inject
    Registrations registrations;

    @Inject
    Amendments amendments;

    @Inject
    InvitedRegistrations invited;

    @Inject
    EntityManager database;

    private Scene scene;

    private static Field portrait(boolean required) {
        return new Field(
                "portrait",
                FieldKind.PHOTO,
                LocalText.of("证件照片", "Badge photo"),
                required,
                null,
                LocalText.of("用于测试", "For tests"),
                null,
                null,
                30,
                false,
                false,
                null,
                new PhotoLimits(500, 200, 200, null, null, "3:4"));
    }

    @BeforeEach
    void open() {
        scene = Scene.asking(List.of(portrait(false)), Map.of("M", 100));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Response form() {
        return Demo.page().get("/register/" + scene.category);
    }

    /** The form with everything right but the photo, which the caller adds. */
    private RequestSpecification filled(Response form, Application a, String name) {
        return Demo.page()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultCharsetForContentType("UTF-8", "multipart/form-data")))
                .cookies(form.cookies())
                .multiPart("csrf", Demo.csrf(form))
                .multiPart("name", name)
                .multiPart("documentType", a.details().documentType())
                .multiPart("documentNumber", a.details().documentNumber())
                .multiPart("mobile", a.details().mobile())
                .multiPart("organisation", "Example")
                .multiPart("forums", "M")
                .multiPart("notice", "2023-1")
                .multiPart("sensitive", "true");
    }

    private Response api(Application a, Map<String, Object> answers) {
        return given().contentType("application/json; charset=UTF-8")
                .body(Map.of(
                        "category", a.category(),
                        "name", a.details().name(),
                        "documentType", a.details().documentType(),
                        "documentNumber", a.details().documentNumber(),
                        "mobile", a.details().mobile(),
                        "organisation", a.details().organisation(),
                        "forums", List.of("M"),
                        "consents", Map.of("notice", "2023-1", "sensitive", true),
                        "answers", answers))
                .post("/api/registrations");
    }

    private Response upload(byte[] content) {
        return given().contentType("image/jpeg").body(content).post("/api/photos/" + scene.category + "/portrait");
    }

    private long count(String condition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from photo where " + condition)
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void aPhotoIsNotLostWhenSomethingElseIsWrong() {
        Application a = scene.applicant("M");
        Response form = form();
        assertTrue(form.asString().contains("enctype=\"multipart/form-data\""));
        Response again = filled(form, a, "")
                .multiPart("answers.portrait.file", "me.png", GOOD, "image/png")
                .post("/register/" + scene.category);
        again.then().statusCode(422);
        Matcher key = Pattern.compile(WAITS).matcher(again.asString());
        assertTrue(key.find(), again.asString());
        assertTrue(again.asString().contains("照片已收到，不必再选"));
        Response done = filled(again, a, "Example Guest")
                .multiPart("answers.portrait", key.group(1))
                .multiPart("answers.portrait.file", "", new byte[0], "application/octet-stream")
                .post("/register/" + scene.category);
        assertEquals(303, done.statusCode(), done.asString());
        String link = done.header("Location").replaceAll("\\?.*|.*(?=/r/)", "");
        assertTrue(Demo.linkPage(link).get("/my").asString().contains("/my/photos/portrait/image"));
        Response image = Demo.linkPage(link).get("/my/photos/portrait/image");
        assertEquals(200, image.statusCode());
        assertEquals("image/jpeg", image.contentType());
        assertEquals("no-store", image.header("Cache-Control"));
        // A key serves once.
        Response second = filled(form(), scene.applicant("M"), "Another Guest")
                .multiPart("answers.portrait", key.group(1))
                .post("/register/" + scene.category);
        second.then().statusCode(422);
        assertTrue(second.asString().contains("照片不在了"));
    }

    @Test
    void whatIsWrongWithAPhotoIsToldAtItsInput() {
        Response wrong = filled(form(), scene.applicant("M"), "Example Guest")
                .multiPart("answers.portrait.file", "me.jpg", "not a photo at all".getBytes(), "image/jpeg")
                .post("/register/" + scene.category);
        wrong.then().statusCode(422);
        assertTrue(wrong.asString().contains("id=\"f-answers.portrait.file-error\""));
        assertTrue(wrong.asString().contains("这不是 JPEG 或 PNG 照片"));
        assertEquals(0, scene.registrations());
        Response sent = upload(Pictures.jpeg(400, 400));
        sent.then().statusCode(422);
        assertEquals(List.of("RATIO"), sent.path("errors.code"));
        assertEquals(List.of("answers.portrait.file"), sent.path("errors.field"));
    }

    @Test
    void neitherANumberNorAnInventedKeyIsAnAnswer() {
        String key = upload(GOOD).then().statusCode(201).extract().path("key");
        String changed = key.substring(0, 31) + (key.endsWith("A") ? "B" : "A");
        for (String invented : List.of("1", changed, "../../etc/passwd", "5".repeat(32))) {
            Response refused = api(scene.applicant("M"), Map.of("portrait", invented));
            refused.then().statusCode(422);
            assertEquals(List.of("EXPIRED"), refused.path("errors.code"), invented);
        }
        api(scene.applicant("M"), Map.of("portrait", key)).then().statusCode(201);
    }

    @Test
    void itsHolderReplacesAndDeletesItAndNobodyElseSeesIt() {
        Response made = api(scene.applicant("M"), Map.of());
        String token = made.path("accessToken");
        String path = "/api/registrations/" + made.path("reference") + "/photos/portrait";
        Demo.bearer(token).get(path).then().statusCode(404);
        Demo.bearer(token)
                .contentType("image/png")
                .body(Pictures.png(300, 400))
                .put(path)
                .then()
                .statusCode(204);
        byte[] first =
                Demo.bearer(token).get(path).then().statusCode(200).extract().asByteArray();
        Demo.bearer(token)
                .contentType("image/jpeg")
                .body(Pictures.jpeg(600, 800))
                .put(path)
                .then()
                .statusCode(204);
        byte[] second = Demo.bearer(token).get(path).asByteArray();
        assertNotEquals(first.length, second.length);
        long id =
                registrations.byReference(made.path("reference")).orElseThrow().id();
        String its = "answer_id in (select id from registration_answer where registration_id = " + id + ")";
        assertEquals(1, count(its));
        String other = api(scene.applicant("M"), Map.of()).path("accessToken");
        Demo.bearer(other).get(path).then().statusCode(404);
        Demo.bearer(other).delete(path).then().statusCode(404);
        Response page = Demo.linkPage("/r/" + token).get("/my/photos/portrait");
        assertEquals(
                303,
                Demo.posting(Demo.linkPage("/r/" + token), page)
                        .post("/my/photos/portrait/deletion")
                        .statusCode());
        assertEquals(0, count(its));
        Demo.bearer(token).get(path).then().statusCode(404);
        String history = Demo.staffPage("reviewer1")
                .get("/admin/registrations/" + made.path("reference"))
                .asString();
        assertTrue(history.contains("更换或删除照片"));
    }

    @Test
    void aReviewerLooksForAPurposeAndThatIsLogged() {
        String key = upload(GOOD).path("key");
        Response made = api(scene.applicant("M"), Map.of("portrait", key));
        String path = "/admin/registrations/" + made.path("reference");
        Response desk = Demo.staffPage("reviewer1").get(path);
        assertTrue(desk.asString().contains("已上传"));
        assertFalse(desk.asString().contains("data:image"));
        Response look = Demo.posting(Demo.staffPage("reviewer1"), desk)
                .formParam("purpose", "IDENTITY_CHECK")
                .post(path + "/answer-reading?field=portrait");
        look.then().statusCode(200);
        assertTrue(look.asString().contains("src=\"data:image/jpeg;base64,"));
        assertEquals("no-store", look.header("Cache-Control"));
        assertTrue(Demo.staffPage("reviewer1").get(path).asString().contains("查看完整的敏感信息"));
    }

    @Test
    void whereItIsRequiredItCanBeReplacedOnly() {
        try (Scene strict = Scene.asking(List.of(portrait(true)), Map.of("M", 10))) {
            Response none = api(strict.applicant("M"), Map.of());
            assertEquals(List.of("answers.portrait.file"), none.path("errors.field"));
            String key = given().body(GOOD)
                    .contentType("image/jpeg")
                    .post("/api/photos/" + strict.category + "/portrait")
                    .path("key");
            Response made = api(strict.applicant("M"), Map.of("portrait", key));
            made.then().statusCode(201);
            Response kept = Demo.bearer(made.path("accessToken"))
                    .delete("/api/registrations/" + made.path("reference") + "/photos/portrait");
            assertEquals("409 PHOTO_REQUIRED", kept.statusCode() + " " + kept.path("code"));
        }
    }

    @Test
    void afterTheDeadlineAnotherIsKeptWithTheRequestUntilThatIsDecided() {
        Response made =
                api(scene.applicant("M"), Map.of("portrait", upload(GOOD).path("key")));
        String reference = made.path("reference");
        String link = "/r/" + made.path("accessToken");
        long id = registrations.byReference(reference).orElseThrow().id();
        QuarkusTransaction.requiringNew()
                .run(() -> Category.update("changesUntil = opensAt where code = ?1", scene.category));
        assertTrue(Demo.linkPage(link).get("/my/changes").asString().contains("name=\"answers.portrait.file\""));
        byte[] first = image(link);
        long request = ask(id);
        String kept = "amendment_id in (select id from amendment where registration_id = " + id + ")";
        assertEquals(1, count(kept + " and waiting_since is null and answer_id is null"));
        assertArrayEquals(first, image(link));

        String path = "/admin/registrations/" + reference;
        Response desk = Demo.staffPage("reviewer1").get(path);
        Response look = Demo.posting(Demo.staffPage("reviewer1"), desk)
                .formParam("purpose", "IDENTITY_CHECK")
                .post(path + "/amendment/photo-reading?field=portrait");
        assertEquals(3, look.asString().split("src=\"data:image/jpeg;base64,").length, "old and new");
        assertTrue(Demo.staffPage("reviewer1").get(path).asString().contains("查看完整的敏感信息"));

        amendments.refuse(reference, request, "请用近照");
        assertEquals(0, count(kept));
        assertArrayEquals(first, image(link));
        ask(id);
        amendments.takeBack(id);
        assertEquals(0, count(kept));
        amendments.accept(reference, ask(id));
        assertFalse(Arrays.equals(first, image(link)));
        assertEquals(0, count(kept));
        assertEquals(1, count("answer_id in (select id from registration_answer where registration_id = " + id + ")"));
    }

    private static byte[] image(String link) {
        return Demo.linkPage(link).get("/my/photos/portrait/image").asByteArray();
    }

    /** The request for another photo. */
    private long ask(long id) {
        String key = upload(Pictures.jpeg(600, 800)).path("key");
        TypedDetails typed = new TypedDetails("测试者", null, null, null, null, null, "示例单位", null)
                .answering(new TypedAnswers(Map.of("portrait", List.of(key))));
        assertTrue(amendments.ask(id, Edit.of(typed)));
        AmendmentView asked = amendments.last(id).orElseThrow();
        assertEquals(
                List.of("portrait"),
                asked.differences().stream().map(d -> d.field().key()).toList());
        return asked.id();
    }

    @Test
    void whoIsInvitedSendsOneWithTheReply() {
        String key = upload(GOOD).path("key");
        Application a = scene.applicant("M").with(new TypedAnswers(Map.of("portrait", List.of(key))));
        Submitted made = invited.submit(a, false, "zh", new Invited() {
            @Override
            public Optional<Long> hold() {
                return Optional.empty();
            }

            @Override
            public void registered(long registrationId, String reference) {
                // No invitation stands behind it.
            }
        });
        assertEquals(
                200,
                Demo.linkPage("/r/" + made.token())
                        .get("/my/photos/portrait/image")
                        .statusCode());
    }

    @Test
    void theDatabaseHoldsNoPicture() {
        upload(GOOD).then().statusCode(201);
        assertEquals(0, count("substring(sealed, 1, 2) = x'FFD8' or instr(sealed, 'JFIF') > 0"));
    }
}
