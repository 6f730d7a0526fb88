package org.huitong.booking;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Halls and bookings as other systems see them. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BookingApiTest {
    private Ground ground;

    @BeforeEach
    void build() {
        ground = new Ground();
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void booksAHallAndShowsIt() {
        String hall = ground.hall(Map.of(Layout.THEATRE, 200, Layout.BANQUET, 120));
        String forum = ground.forum(180);
        String id = post(body(forum, hall))
                .statusCode(201)
                .body("id", matchesPattern("\\d+"))
                .body("forum", equalTo(forum))
                .body("hall", equalTo(hall))
                .body("layout", equalTo("THEATRE"))
                .body("capacity", equalTo(200))
                .body("expected", equalTo(180))
                .body("setUp", equalTo("2023-07-19T07:30:00+08:00"))
                .body("start", equalTo("2023-07-19T09:00:00+08:00"))
                .body("end", equalTo("2023-07-19T11:45:00+08:00"))
                .body("tearDown", equalTo("2023-07-19T12:30:00+08:00"))
                .extract()
                .path("id");

        String found = "items.find { it.code == '" + hall + "' }";
        Demo.api("reporting")
                .get("/api/admin/halls")
                .then()
                .statusCode(200)
                .body(found + ".name", equalTo(Map.of("zh", "测试厅" + hall, "en", "Test hall " + hall)))
                .body(found + ".venue.code", equalTo(ground.venueCode()))
                .body(found + ".floor", equalTo("1F"))
                .body(found + ".capacities", equalTo(Map.of("THEATRE", 200, "BANQUET", 120)))
                .body(found + ".bookings.id", contains(id))
                .body(found + ".bookings.forum", contains(forum))
                .body(found + ".bookings.start", contains("2023-07-19T09:00:00+08:00"));
    }

    @Test
    void takesAnyOffset() {
        Map<String, String> body = body(ground.forum(0), ground.hall(10));
        body.put("start", "2023-07-19T01:00Z");
        post(body).statusCode(201).body("start", equalTo("2023-07-19T09:00:00+08:00"));
    }

    @Test
    void namesTheClash() {
        String hall = ground.hall(200);
        String first = ground.forum(0);
        post(body(first, hall)).statusCode(201);
        post(body(ground.forum(0), hall))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("HALL_TAKEN"))
                .body(
                        "title",
                        allOf(
                                containsString("Test hall " + hall),
                                containsString(first + " Test forum " + first),
                                containsString("07:30–12:30")));
    }

    @Test
    void namesWhatIsNotThere() {
        post(body("no-such", ground.hall(200))).statusCode(404).body("code", equalTo("UNKNOWN_FORUM"));
        post(body(ground.forum(0), "no-such")).statusCode(404).body("code", equalTo("UNKNOWN_HALL"));
    }

    @Test
    void namesEveryWrongField() {
        Map<String, String> body = body(ground.forum(0), "");
        body.put("layout", "SQUARE");
        body.put("setUp", "2023-07-19T07:30");
        body.put("end", "soon");
        body.remove("tearDown");
        post(body)
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("errors.field", contains("hall", "layout", "setUp", "end", "tearDown"))
                .body("errors.code", contains("MISSING", "UNKNOWN", "NOT_A_TIME", "NOT_A_TIME", "MISSING"));
        post(Map.of()).statusCode(422).body("errors.field[0]", equalTo("forum"));
        Demo.api("venue")
                .contentType(ContentType.JSON)
                .post("/api/admin/bookings")
                .then()
                .statusCode(422);
    }

    @Test
    void pagesThroughTheHalls() {
        String first = Demo.api("venue")
                .queryParam("limit", 2)
                .get("/api/admin/halls")
                .then()
                .statusCode(200)
                .body("items.code", contains("T01", "T02"))
                .extract()
                .path("next");
        Demo.api("venue")
                .queryParam("limit", 2)
                .queryParam("after", first)
                .get("/api/admin/halls")
                .then()
                .body("items.code", contains("T03", "T04"));
    }

    @Test
    void isOpenToVenueAndReportingOnly() {
        Map<String, String> body = body(ground.forum(0), ground.hall(10));
        for (String reader : List.of("venue", "reporting", "organiser")) {
            assertEquals(200, Demo.api(reader).get("/api/admin/halls").statusCode(), reader);
        }
        for (String other : List.of("lodging", "reviewer1", "reviewer2", "volunteers")) {
            assertEquals(403, Demo.api(other).get("/api/admin/halls").statusCode(), other);
        }
        for (String other : List.of("reporting", "lodging")) {
            Demo.api(other)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/admin/bookings")
                    .then()
                    .statusCode(403);
        }
        Demo.page()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/admin/bookings")
                .then()
                .statusCode(401);
    }

    private static Map<String, String> body(String forum, String hall) {
        return new HashMap<>(Map.of(
                "forum", forum,
                "hall", hall,
                "layout", "THEATRE",
                "setUp", "2023-07-19T07:30+08:00",
                "start", "2023-07-19T09:00+08:00",
                "end", "2023-07-19T11:45+08:00",
                "tearDown", "2023-07-19T12:30+08:00"));
    }

    private static ValidatableResponse post(Map<String, String> body) {
        return Demo.api("venue")
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/admin/bookings")
                .then();
    }
}
