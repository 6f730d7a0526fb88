package org.huitong.registration;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registering for other systems. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RegistrationResourceTest {
    private static final int CLIENTS = 64;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 100, "05", 1));
    }

    @AfterEach
    void everyPoolIsRight() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private static Map<String, Object> body(Application a) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("category", a.category());
        body.put("name", a.details().name());
        body.put("documentType", a.details().documentType());
        body.put("documentNumber", a.details().documentNumber());
        body.put("mobile", a.details().mobile());
        body.put("email", a.details().email());
        body.put("organisation", a.details().organisation());
        body.put("position", a.details().position());
        body.put("forums", a.forums().stream().map(Application.Choice::forum).toList());
        body.put("consents", Map.of("notice", "2023-1", "sensitive", true));
        return body;
    }

    private static Response post(Object body) {
        return given().contentType("application/json; charset=UTF-8").body(body).post("/api/registrations");
    }

    @Test
    void registersWithPlacesAndAKeyOfItsOwn() {
        post(body(scene.applicant("05"))).then().statusCode(201);
        Map<String, Object> body = body(scene.applicant("M", "05"));
        body.put("name", "王𬭚");
        Response answer = post(body);
        answer.then().statusCode(201);
        String reference = answer.path("reference");
        String token = answer.path("accessToken");
        assertTrue(answer.getHeader("Location").endsWith("/api/registrations/" + reference));
        assertEquals(
                Map.of(
                        "reference",
                        reference,
                        "status",
                        "SUBMITTED",
                        "accessToken",
                        token,
                        "places",
                        List.of(Map.of("forum", "M", "status", "HELD"), Map.of("forum", "05", "status", "WAITLISTED"))),
                answer.as(Map.class));
        Response shown = Demo.bearer(token).get("/api/registrations/" + reference);
        shown.then().statusCode(200);
        String document = body.get("documentNumber").toString();
        String mobile = body.get("mobile").toString();
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("reference", reference);
        expected.put("status", "SUBMITTED");
        expected.put("category", scene.category);
        expected.put("name", "王𬭚");
        expected.put("documentType", "RESIDENT_ID");
        expected.put("documentNumber", "000***********" + document.substring(14));
        expected.put("mobile", "139****" + mobile.substring(10));
        expected.put("email", "t***@example.org");
        expected.put("organisation", "示例单位");
        expected.put("position", "主任");
        expected.put("submittedAt", shown.path("submittedAt"));
        expected.put(
                "places",
                List.of(
                        Map.of(
                                "forum", "M",
                                "status", "HELD",
                                "startsAt", "2023-07-18T09:00:00+08:00",
                                "endsAt", "2023-07-18T11:30:00+08:00"),
                        Map.of(
                                "forum", "05",
                                "status", "WAITLISTED",
                                "rank", 1,
                                "startsAt", "2023-07-19T09:00:00+08:00",
                                "endsAt", "2023-07-19T11:45:00+08:00")));
        assertEquals(expected, shown.as(Map.class));
        assertTrue(shown.<String>path("submittedAt").matches("2023-07-1\\dT.*\\+08:00"));
        assertTrue(shown.asString().contains("王𬭚"), "not escaped");
    }

    @Test
    void tellsEveryWrongFieldByItsNameInTheRequest() {
        Map<String, Object> body = body(scene.applicant("M"));
        body.put("name", "");
        body.put("mobile", "+8613800");
        body.put("consents", Map.of("notice", "2022-1"));
        Response answer = given().contentType("application/json")
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/registrations");
        assertEquals(
                Map.of(
                        "type",
                        "urn:huitong:problem:INVALID",
                        "title",
                        "Please check the marked fields",
                        "detail",
                        "Please check the marked fields",
                        "status",
                        422,
                        "code",
                        "INVALID",
                        "errors",
                        List.of(
                                error("name", "MISSING", "Please enter the name"),
                                error(
                                        "mobile",
                                        "NOT_A_PHONE_NUMBER",
                                        "This is no telephone number: mainland mobile numbers have 11 digits, others need their country code, such as +852, +853 or +886"),
                                error(
                                        "consents.notice",
                                        "NOTICE_OUTDATED",
                                        "The notice has been replaced by version 2023-1: please read it and tick the box again"),
                                error(
                                        "consents.sensitive",
                                        "MISSING",
                                        "A document number is sensitive personal data: it may only be taken with your separate consent"))),
                answer.as(Map.class));
        assertEquals("application/problem+json", answer.contentType().split(";")[0]);
    }

    private static Map<String, String> error(String field, String code, String message) {
        return Map.of("field", field, "code", code, "message", message);
    }

    @Test
    void refusesWhatIsNoRegistrationInPlainWords() {
        for (String nonsense : List.of("{bad", "[]", "\"x\"", "{\"forums\":\"M\"}", "{\"consents\":[]}")) {
            Response answer = post(nonsense);
            assertEquals(400, answer.statusCode(), nonsense);
            assertEquals("BAD_REQUEST", answer.path("code"), nonsense);
        }
        assertEquals("UNKNOWN", post("{}").path("errors[0].code"));
        given().contentType("application/x-www-form-urlencoded")
                .body("name=x")
                .post("/api/registrations")
                .then()
                .statusCode(415);
        Response flood = post(Map.of("name", "x".repeat(3_000_000)));
        assertEquals(413, flood.statusCode());
    }

    @Test
    void keepsNothingTheCategoryDoesNotAskFor() {
        Map<String, Object> body = body(scene.applicant("M"));
        body.put("category", "VOLUNTEER");
        Response answer = post(body);
        answer.then().statusCode(201);
        assertEquals(List.of(), answer.path("places"));
        Response shown = Demo.bearer(answer.path("accessToken")).get("/api/registrations/" + answer.path("reference"));
        assertFalse(shown.asString().contains("position"));
    }

    @Test
    void opensARegistrationToItsOwnKeyOnly() {
        Response one = post(body(scene.applicant("M")));
        Response other = post(body(scene.applicant("M")));
        String path = "/api/registrations/" + other.path("reference");
        Demo.bearer(one.path("accessToken")).get(path).then().statusCode(404);
        Demo.bearer(one.path("accessToken"))
                .contentType("application/json")
                .post(path + "/withdrawal")
                .then()
                .statusCode(404);
        given().get(path).then().statusCode(401);
        Demo.bearer("nonsense").get(path).then().statusCode(401);
        Demo.api("organiser").get(path).then().statusCode(403);
        given().cookie("guest", other.<String>path("accessToken"))
                .get(path)
                .then()
                .statusCode(401);
    }

    @Test
    void withdrawsAndGivesThePlaceToTheWaitingList() {
        Response holder = post(body(scene.applicant("05")));
        Response waiting = post(body(scene.applicant("05")));
        Response withdrawn = Demo.bearer(holder.path("accessToken"))
                .contentType("application/json")
                .post("/api/registrations/" + holder.path("reference") + "/withdrawal");
        withdrawn.then().statusCode(200);
        assertEquals("WITHDRAWN", withdrawn.path("status"));
        assertEquals("RELEASED", withdrawn.path("places[0].status"));
        Response offered =
                Demo.bearer(waiting.path("accessToken")).get("/api/registrations/" + waiting.path("reference"));
        assertEquals("OFFERED", offered.path("places[0].status"));
        Response again = Demo.bearer(holder.path("accessToken"))
                .contentType("application/json")
                .post("/api/registrations/" + holder.path("reference") + "/withdrawal");
        again.then().statusCode(409);
        assertEquals("ILLEGAL_MOVE", again.path("code"));
    }

    @Test
    void threeHundredAtOnceForOneHundredPlaces() {
        List<Callable<String>> requests = IntStream.range(0, 300)
                .mapToObj(i -> body(scene.applicant("M")))
                .map(body -> (Callable<String>) () -> {
                    Response answer = post(body);
                    return answer.statusCode() + " " + answer.path("places[0].status");
                })
                .toList();
        List<String> answers = Crowd.of(CLIENTS).run(requests);
        assertEquals(100, answers.stream().filter("201 HELD"::equals).count(), () -> answers.toString());
        assertEquals(200, answers.stream().filter("201 WAITLISTED"::equals).count(), () -> answers.toString());
        assertEquals(100, scene.taken("M"));
        assertEquals(100, scene.places("M", Place.Status.HELD));
        assertEquals(200, scene.places("M", Place.Status.WAITLISTED));
    }

    @Test
    void oneDocumentManyTimesAtOnce() {
        Map<String, Object> body = body(scene.applicant("M"));
        List<Callable<String>> requests = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<String>) () -> {
                    Response answer = post(body);
                    return answer.statusCode() == 201 ? "201" : answer.statusCode() + " " + answer.path("code");
                })
                .toList();
        List<String> answers = Crowd.of(20).run(requests);
        assertEquals(1, answers.stream().filter("201"::equals).count(), answers::toString);
        assertEquals(19, answers.stream().filter("409 DUPLICATE"::equals).count(), answers::toString);
    }
}
