package org.huitong.booking;

import static org.hamcrest.Matchers.contains;
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
import org.hibernate.SessionFactory;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organiser's pages: the board, a hall, and giving, changing and taking back a hall. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HallPagesTest {
    @Inject
    Bookings bookings;

    @Inject
    SessionFactory sessions;

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
    void boardShowsTheDayTheVenueAndWhoHasNoHall() {
        String hall = ground.hall(200);
        String here = ground.forum(0);
        String waiting = ground.forum(120);
        bookings.book(here, wish(hall, Ground.morning()));

        board("2023-07-19", ground.venueCode())
                .body(containsString("测试厅" + hall))
                .body(containsString(here + " 测试论坛" + here))
                .body(containsString("/admin/halls/bookings/new?forum=" + waiting))
                .body(containsString("预计 120 人"))
                .body(not(containsString("new?forum=" + here)))
                .body(not(containsString("大剧场")));
        board("2023-07-18", ground.venueCode()).body(containsString("当日空闲")).body(not(containsString(here + " 测试论坛")));
        board("not-a-day", "not-a-venue").body(containsString("大剧场")).body(containsString("测试厅" + hall));
    }

    @Test
    void visitorsAndGuestsAreToldTheHall() {
        Demo.page().get("/forums/M").then().statusCode(200).body(containsString("大剧场"));
        Demo.page().get("/api/forums/M").then().statusCode(200).body("halls.code", contains("T01"));
        Demo.linkPage("/r/" + NewGuest.register().token())
                .get("/my?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Conference Hall 2, Xiamen International Conference Center"));
    }

    @Test
    void hallPageTellsEverythingAboutIt() {
        String hall = ground.hall(Map.of(Layout.THEATRE, 200, Layout.BANQUET, 120));
        String forum = ground.forum(0);
        bookings.book(forum, wish(hall, Ground.times(Ground.NINE.plusSeconds(900), Ground.NOON)));
        Demo.staffPage("venue")
                .get("/admin/halls/" + hall + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Test hall " + hall))
                .body(containsString("Lectern"))
                .body(containsString("Banquet"))
                .body(containsString("Test forum " + forum))
                .body(containsString("Not as in the programme, which says Wed 19 July 09:00–12:00"));
        Demo.staffPage("venue")
                .get("/admin/halls/no-such-hall")
                .then()
                .statusCode(404)
                .body(containsString("没有编号为 no-such-hall 的会场"));
    }

    @Test
    void formProposesTimesAndTheClosestFit() {
        String close = ground.hall(120);
        String forum = ground.forum(120);
        String page = form(forum).asString();
        assertTrue(page.contains("value=\"2023-07-19T07:30\""), "90 minutes before");
        assertTrue(page.contains("value=\"2023-07-19T12:45\""), "45 minutes after");
        assertTrue(page.indexOf("value=\"" + close + "\"") > 0);
        assertTrue(page.indexOf("value=\"" + close + "\"") < page.indexOf("value=\"T01\""), "closest fit first");
    }

    @Test
    void booksFromThePage() {
        String hall = ground.hall(120);
        String forum = ground.forum(100);
        post("new?forum=" + forum, form(forum), typed(forum, hall))
                .statusCode(303)
                .header("Location", endsWith("/admin/halls?day=2023-07-19&done=booked"));
        assertEquals(hall, bookings.hallsByForum().get(forum).get(0).hallCode());
        Demo.staffPage("venue")
                .get("/admin/halls?day=2023-07-19&done=booked")
                .then()
                .body(containsString("已安排会场。"));
    }

    @Test
    void clashIsShownBesideTheHallAndEverythingTypedStays() {
        String hall = ground.hall(120);
        String first = ground.forum(0);
        bookings.book(first, wish(hall, Ground.morning()));
        String forum = ground.forum(0);
        Map<String, String> typed = typed(forum, hall);
        typed.put("setUp", "2023-07-19T06:17");
        typed.put("layout", "THEATRE");
        String page = post("new?forum=" + forum, form(forum), typed)
                .statusCode(409)
                .extract()
                .asString();
        assertTrue(page.contains("已安排给 " + first + " 测试论坛" + first));
        assertTrue(page.contains("f-hall-error"));
        assertTrue(page.contains("value=\"2023-07-19T06:17\""));
        assertTrue(page.matches("(?s).*value=\"" + hall + "\" checked.*"));
    }

    @Test
    void everyWrongFieldIsNamedAndEverythingTypedStays() {
        String forum = ground.forum(0);
        ground.hall(10);
        Map<String, String> typed = typed(forum, "");
        typed.put("setUp", "2023-07-19T10:17");
        typed.put("end", "later");
        String page = post("new?forum=" + forum, form(forum), typed)
                .statusCode(422)
                .extract()
                .asString();
        assertTrue(page.contains("请选择会场。"));
        assertTrue(page.contains("无法识别此时间"));
        assertTrue(page.contains("value=\"2023-07-19T10:17\"") && page.contains("value=\"later\""));
        typed.put("end", "2023-07-19T12:00");
        typed.put("hall", ground.hall(10));
        post("new?forum=" + forum, form(forum), typed).statusCode(422).body(containsString("布置开始不能晚于论坛开始。"));
    }

    @Test
    void looksForHallsAtTheTimesTypedWithoutBooking() {
        String hall = ground.hall(120);
        bookings.book(ground.forum(0), wish(hall, Ground.morning()));
        String forum = ground.forum(0);
        Map<String, String> typed = typed(forum, hall);
        typed.put("look", "true");
        typed.put("layout", "U_SHAPE");
        post("new?forum=" + forum, form(forum), typed)
                .statusCode(200)
                .body(containsString("不可作此布局"))
                .body(containsString("value=\"2023-07-19T07:30\""));
        assertTrue(!bookings.hallsByForum().containsKey(forum));
    }

    @Test
    void changesAndCancels() {
        String forum = ground.forum(0);
        BookingView booked = bookings.book(forum, wish(ground.hall(120), Ground.morning()));
        String other = ground.hall(50);
        String path = Long.toString(booked.id());
        Map<String, String> typed = typed(forum, other);
        typed.put("version", "0");
        post(path, page(path), typed).statusCode(303).header("Location", endsWith("done=changed"));
        assertEquals(other, bookings.hallsByForum().get(forum).get(0).hallCode());

        String stale = post(path, page(path), typed).statusCode(409).extract().asString();
        assertTrue(stale.contains("刚刚已被他人更改"));
        assertTrue(stale.contains("name=\"version\" value=\"1\""), "the writer has now seen the change");
        post(path + "/cancellation", page(path), Map.of("version", "0"))
                .statusCode(409)
                .body(containsString("刚刚已被他人更改"));

        assertTrue(page(path).asString().contains("action=\"/admin/halls/bookings/" + path + "/cancellation\""));
        post(path + "/cancellation", page(path), Map.of("version", "1"))
                .statusCode(303)
                .header("Location", endsWith("done=cancelled"));
        assertTrue(!bookings.hallsByForum().containsKey(forum));
        Demo.staffPage("venue")
                .get("/admin/halls/bookings/" + path)
                .then()
                .statusCode(404)
                .body(containsString("此安排已被撤销。"));
    }

    /** Mending a form must not adopt a change by someone else that its writer has not seen. */
    @Test
    void versionSeenStaysWhileTheFormIsMended() {
        String forum = ground.forum(0);
        BookingView booked = bookings.book(forum, wish(ground.hall(120), Ground.morning()));
        String path = Long.toString(booked.id());
        Response form = page(path);
        bookings.change(booked.id(), 0, wish(ground.hall(130), Ground.morning()));
        Map<String, String> typed = typed(forum, "");
        typed.put("version", "0");
        post(path, form, typed).statusCode(422).body(containsString("name=\"version\" value=\"0\""));
    }

    @Test
    void isOpenToVenueAndToReportingForReadingOnly() {
        String forum = ground.forum(0);
        String hall = ground.hall(120);
        BookingView booked = bookings.book(forum, wish(hall, Ground.morning()));
        String waiting = ground.forum(0);
        List<String> pages = List.of("/admin/halls", "/admin/halls/" + hall);
        List<String> forms =
                List.of("/admin/halls/bookings/new?forum=" + waiting, "/admin/halls/bookings/" + booked.id());
        for (String path : pages) {
            Demo.staffPage("venue").get(path).then().statusCode(200);
            Demo.staffPage("reporting")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("/admin/halls/bookings/")));
            Demo.staffPage("lodging").get(path).then().statusCode(403);
        }
        for (String path : forms) {
            Demo.staffPage("venue").get(path).then().statusCode(200);
            Demo.staffPage("reporting").get(path).then().statusCode(403);
            Demo.staffPage("lodging").get(path).then().statusCode(403);
        }
        for (String path : List.of("/admin/halls", "/admin/halls/" + hall, "/admin/halls/bookings/" + booked.id())) {
            Demo.page().get(path).then().statusCode(303).header("Location", containsString("/sign-in?next="));
        }
        Demo.posting(Demo.staffPage("reporting"), form(waiting))
                .formParams(typed(waiting, hall))
                .post("/admin/halls/bookings/new")
                .then()
                .statusCode(403);
        Demo.posting(Demo.staffPage("reporting"), form(waiting))
                .formParam("version", "0")
                .post("/admin/halls/bookings/" + booked.id() + "/cancellation")
                .then()
                .statusCode(403);
    }

    @Test
    void boardAsksTheDatabaseAsOftenForManyBookingsAsForOne() {
        bookings.book(ground.forum(10), wish(ground.hall(100), Ground.morning()));
        board("2023-07-19", null);
        long few = statementsOfTheBoard();
        for (int i = 0; i < 30; i++) {
            bookings.book(ground.forum(10), wish(ground.hall(100), Ground.morning()));
        }
        assertEquals(few, statementsOfTheBoard());
    }

    private long statementsOfTheBoard() {
        long before = sessions.getStatistics().getPrepareStatementCount();
        board("2023-07-19", null);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static ValidatableResponse board(String day, String venue) {
        var request = Demo.staffPage("venue").queryParam("day", day);
        return (venue == null ? request : request.queryParam("venue", venue))
                .get("/admin/halls")
                .then()
                .statusCode(200);
    }

    private static Wish wish(String hall, Times times) {
        return new Wish(hall, Layout.THEATRE, times);
    }

    private static Map<String, String> typed(String forum, String hall) {
        return new HashMap<>(Map.of(
                "forum", forum,
                "hall", hall,
                "layout", "THEATRE",
                "setUp", "2023-07-19T07:30",
                "start", "2023-07-19T09:00",
                "end", "2023-07-19T12:00",
                "tearDown", "2023-07-19T12:45"));
    }

    private static Response form(String forum) {
        return page("new?forum=" + forum);
    }

    private static Response page(String path) {
        Response page = Demo.staffPage("venue").get("/admin/halls/bookings/" + path);
        page.then().statusCode(200);
        return page;
    }

    private static ValidatableResponse post(String path, Response form, Map<String, String> typed) {
        return Demo.posting(Demo.staffPage("venue"), form)
                .formParams(typed)
                .post("/admin/halls/bookings/" + path)
                .then();
    }
}
