package org.huitong.booking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
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

    /** What is withdrawn stays on the page until everybody has another hall, each by one click. */
    @Test
    void whoIsAffectedIsMovedByOneClickAndIsThenOffThePage() {
        String other = ground.hall(100);
        String small = ground.hall(99);
        BookingView booked = now();
        post("/withdrawal", new HashMap<>(Map.of("version", version(), "withdrawal", "装修", "confirmed", "true")))
                .statusCode(303);
        page().then()
                .body(containsString("此会场不再适合的安排（1 场）"))
                .body(containsString("现有 0 位嘉宾"))
                .body(containsString("value=\"" + other + "\""))
                .body(not(containsString("value=\"" + small + "\"")))
                .body(containsString("/admin/assistant/" + forum));
        String move = "/admin/halls/bookings/" + booked.id() + "/move";
        send(move, Map.of("hall", other, "version", "999", "back", "true")).statusCode(409);
        send(move, Map.of("hall", other, "version", "" + booked.version(), "back", "true"))
                .statusCode(303)
                .header("Location", endsWith("/admin/venues/halls/" + hall + "?done=movedOut"));
        assertEquals(other, now().hall());
        assertEquals(booked.times(), now().times());
        page().then().body(not(containsString("此会场不再适合的安排")));
    }

    @Test
    void capacityThatIsHalvedLeavesTheForumOnThePage() {
        String other = ground.hall(100);
        Map<String, String> typed = typed();
        typed.put("seats.THEATRE", "60");
        post("", typed).statusCode(409).body(containsString("预计 100 人 · 现有 0 位嘉宾"));
        typed.put("confirmed", "true");
        post("", typed).statusCode(303);
        page().then().body(containsString("此会场不再适合的安排（1 场）")).body(containsString("value=\"" + other + "\""));
    }

    @Test
    void bookingThatABlockWasPutOverNamesIt() {
        post(
                        "/blocks",
                        Map.of(
                                "from", "2023-07-19T10:00",
                                "until", "2023-07-19T11:00",
                                "reason", "灯光检修",
                                "confirmed", "true"))
                .statusCode(303);
        for (String address : List.of(
                "?day=2023-07-19&venue=" + ground.venueCode(),
                "?day=2023-07-19&view=list&venue=" + ground.venueCode(),
                "/" + hall,
                "/bookings/" + now().id())) {
            Demo.staffPage("venue").get("/admin/halls" + address).then().body(containsString("停用：灯光检修"));
        }
        // Nothing is booked over it; the refusal says what to do and leads there.
        BookingView booked = now();
        send("/admin/halls/bookings/" + booked.id() + "/move", Map.of("version", "" + booked.version(), "shift", "15"))
                .statusCode(409)
                .body(containsString("确需使用的，先在会场页面取消此停用时段"))
                .body(containsString("href=\"/admin/venues/halls/" + hall + "#blocks\""));
    }

    @Test
    void whatThePublicReadsIsToldToo() {
        String hall = bookings.hallsByForum().get("M").get(0).hallCode();
        Response page = Demo.staffPage("venue").get("/admin/venues/halls/" + hall);
        Demo.posting(Demo.staffPage("venue"), page)
                .formParams(Map.of(
                        "version", venues.hall(hall).orElseThrow().version.toString(), "withdrawal", "x"))
                .post("/admin/venues/halls/" + hall + "/withdrawal")
                .then()
                .statusCode(409)
                .body(containsString("已发布的日程写明在此会场"));
        assertTrue(venues.hall(hall).orElseThrow().withdrawnAt == null);
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

    private BookingView now() {
        return bookings.forums().stream()
                .filter(one -> one.code().equals(forum))
                .findFirst()
                .orElseThrow()
                .bookings()
                .get(0);
    }

    private ValidatableResponse post(String path, Map<String, String> typed) {
        return send("/admin/venues/halls/" + hall + path, typed);
    }

    private ValidatableResponse send(String address, Map<String, String> typed) {
        return Demo.posting(Demo.staffPage("venue"), page())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post(address)
                .then();
    }
}
