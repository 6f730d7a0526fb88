package org.huitong.booking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Layout;
import org.huitong.venue.Venues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes a hall is told first which forums that hurts, and where else they could go. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HallChangesTest {
    @Inject
    Bookings bookings;

    @Inject
    Venues venues;

    private Ground ground;
    private String hall;
    private String forum;

    @BeforeEach
    void build() {
        ground = new Ground();
        hall = ground.hall(Map.of(Layout.THEATRE, 120, Layout.BANQUET, 60));
        forum = ground.forum(100);
        bookings.book(forum, new Wish(hall, Layout.THEATRE, Ground.morning()));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void withdrawalIsConfirmedOnceItIsKnownWhoIsAffected() {
        Map<String, String> typed = new HashMap<>(Map.of("version", version(), "withdrawal", "装修"));
        post("/withdrawal", typed)
                .statusCode(409)
                .body(containsString(forum + " 测试论坛"))
                .body(containsString("预计 100 人"))
                .body(containsString("可改用："))
                .body(containsString("value=\"装修\""));
        assertTrue(venues.hall(hall).orElseThrow().withdrawnAt == null);
        typed.put("confirmed", "true");
        post("/withdrawal", typed).statusCode(303);
        assertTrue(venues.hall(hall).orElseThrow().withdrawnAt != null);
    }

    @Test
    void layoutThatIsTakenAwayAndTooFewSeatsAreToldFirst() {
        Map<String, String> typed = typed();
        typed.put("seats.THEATRE", "99");
        post("", typed).statusCode(409).body(containsString(forum + " 测试论坛")).body(containsString("value=\"99\""));
        typed.put("seats.THEATRE", "");
        post("", typed).statusCode(409).body(containsString("此改动影响 1 场"));
        typed.put("seats.THEATRE", "100");
        post("", typed).statusCode(303);
    }

    @Test
    void closingWhileSomebodyIsInItIsToldFirst() {
        Map<String, String> typed = typed();
        typed.put("hours.2023-07-19", "08:00-22:00");
        post("", typed).statusCode(409).body(containsString(forum + " 测试论坛"));
        typed.put("hours.2023-07-19", "07:30-12:45");
        post("", typed).statusCode(303);
    }

    @Test
    void blockBesideABookingHurtsNobody() {
        Map<String, String> typed =
                new HashMap<>(Map.of("from", "2023-07-19T12:45", "until", "2023-07-19T14:00", "reason", "检修"));
        post("/blocks", typed).statusCode(303);
        typed.put("from", "2023-07-19T12:44");
        post("/blocks", typed).statusCode(409).body(containsString(forum + " 测试论坛"));
        typed.put("confirmed", "true");
        post("/blocks", typed).statusCode(303);
        page().then().body(not(containsString("受影响的论坛活动")));
    }

    private Map<String, String> typed() {
        return new HashMap<>(Map.of(
                "version", version(),
                "name.zh", "测试厅",
                "name.en", "Test hall",
                "floor", "1F",
                "area", "100",
                "seats.THEATRE", "120",
                "seats.BANQUET", "60"));
    }

    private String version() {
        return venues.hall(hall).orElseThrow().version.toString();
    }

    private Response page() {
        return Demo.staffPage("venue").get("/admin/venues/halls/" + hall);
    }

    private ValidatableResponse post(String path, Map<String, String> typed) {
        return Demo.posting(Demo.staffPage("venue"), page())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post("/admin/venues/halls/" + hall + path)
                .then();
    }
}
