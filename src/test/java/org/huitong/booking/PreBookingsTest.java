package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What may overlap, what gives way, and when a hall cannot be had although nobody is in it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PreBookingsTest {
    @Inject
    Bookings bookings;

    @Inject
    PreBookings preBookings;

    @Inject
    Clock clock;

    private Ground ground;
    private String hall;

    @BeforeEach
    void build() {
        ground = new Ground();
        hall = ground.hall(Map.of(Layout.THEATRE, 100, Layout.BANQUET, 60));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void preBookingsOverlapEachOtherButNoBooking() {
        BookingView one = pencil(ground.forum(0));
        BookingView two = pencil(ground.forum(0));
        assertEquals(List.of(two.id()), ids(preBookings.rivals(one.id())));
        assertTrue(!bookings.hallsByForum().containsKey(one.forum()), "a guest is told of no hall yet");

        Rivals refused = assertThrows(Rivals.class, () -> preBookings.confirm(one.id(), one.version(), Set.of(), ""));
        assertEquals(List.of(two.id()), ids(refused.bookings()));
        BookingView confirmed = preBookings.confirm(one.id(), one.version(), Set.of(two.id()), "");
        assertEquals(BookingStatus.CONFIRMED, confirmed.status());
        assertTrue(bookings.byId(two.id()).isEmpty(), "released");
        assertEquals(hall, bookings.hallsByForum().get(one.forum()).get(0).hallCode());
        assertEquals("HALL_TAKEN", code(() -> pencil(ground.forum(0))));
        assertEquals("BOOKING_CHANGED", code(() -> preBookings.confirm(one.id(), one.version(), Set.of(), "")));
    }

    @Test
    void whoeverBooksOutrightNamesExactlyWhatGivesWay() {
        BookingView rival = pencil(ground.forum(0));
        String forum = ground.forum(0);
        assertEquals(Rivals.CODE, code(() -> bookings.book(forum, wish(Ground.morning()))));
        var more = Terms.releasing(Set.of(rival.id(), 1L), "");
        assertEquals(Rivals.CODE, code(() -> bookings.book(forum, wish(Ground.morning()), more)));
        bookings.book(forum, wish(Ground.morning()), Terms.releasing(Set.of(rival.id()), ""));
        assertTrue(bookings.byId(rival.id()).isEmpty());
    }

    @Test
    void whatAForumHasPenciledInElsewhereMeanwhileGivesWayToo() {
        String forum = ground.forum(0);
        String other = ground.hall(100);
        BookingView here = pencil(forum);
        BookingView there =
                bookings.book(forum, new Wish(other, Layout.THEATRE, Ground.morning()), Terms.provisional(null));
        preBookings.confirm(here.id(), here.version(), Set.of(there.id()), "");
        assertTrue(bookings.byId(there.id()).isEmpty());
    }

    @Test
    void preBookingWhoseTimeIsOverCountsNoMoreAndIsTakenAway() {
        BookingView brief = bookings.book(
                ground.forum(0),
                wish(Ground.morning()),
                Terms.provisional(clock.instant().plus(Duration.ofDays(1))));
        Instant past = clock.instant().minusSeconds(1);
        QuarkusTransaction.requiringNew().run(() -> Booking.update("expiresAt = ?1 where id = ?2", past, brief.id()));
        assertTrue(bookings.byId(brief.id()).isEmpty());
        assertEquals("UNKNOWN_BOOKING", code(() -> preBookings.confirm(brief.id(), 0, Set.of(), "")));
        bookings.book(ground.forum(0), wish(Ground.morning()));
        assertTrue(preBookings.lapsed().contains(brief.id()));
        preBookings.lapse(brief.id());
        preBookings.lapse(brief.id());
        assertTrue(!preBookings.lapsed().contains(brief.id()));
    }

    @Test
    void hallThatIsShutBlockedOrWithdrawnIsRefusedByName() {
        String forum = ground.forum(0);
        ground.set(hall, "hours", "[{\"day\":\"2023-07-19\",\"opens\":480,\"closes\":1320}]");
        assertEquals("HALL_CLOSED", code(() -> bookings.book(forum, wish(Ground.morning()))));
        assertEquals("HALL_CLOSED", code(() -> bookings.book(forum, wish(Ground.morning()), Terms.provisional(null))));
        ground.set(hall, "hours", null);
        ground.block(hall, Ground.NOON.plus(Duration.ofMinutes(44)), Ground.NOON.plus(Duration.ofHours(3)));
        assertEquals("HALL_BLOCKED", code(() -> bookings.book(forum, wish(Ground.morning()))));
        Times shorter = new Times(Ground.NINE, Ground.NINE, Ground.NOON, Ground.NOON.plus(Duration.ofMinutes(44)));
        BookingView booked = bookings.book(forum, wish(shorter));
        ground.set(hall, "withdrawn_at", "2023-07-01 00:00:00");
        assertEquals("HALL_WITHDRAWN", code(() -> bookings.book(ground.forum(0), wish(evening()))));
        bookings.cancel(booked.id(), booked.version());
    }

    @Test
    void tooLittleTimeToSetTheHallAnewNeedsAReason() {
        bookings.book(ground.forum(0), wish(Ground.morning()));
        String forum = ground.forum(0);
        Times right = Ground.times(Ground.at("2023-07-19T14:15"), Ground.at("2023-07-19T16:00"));
        Wish banquet = new Wish(hall, Layout.BANQUET, right);
        assertEquals("SHORT_TURNOVER", code(() -> bookings.book(forum, banquet)));
        BookingView kept = bookings.book(forum, banquet, Terms.releasing(Set.of(), "双班布置"));
        assertEquals("双班布置", kept.tightWhy());
        BookingView later = bookings.change(
                kept.id(),
                kept.version(),
                new Wish(hall, Layout.BANQUET, right.moved(Duration.ofMinutes(60), Duration.ZERO)));
        assertEquals(null, later.tightWhy(), "there is time enough now");
    }

    @Test
    void programsPencilInAndConfirmWithTheSameWords() {
        String forum = ground.forum(0);
        Map<String, Object> body = new HashMap<>(Map.of(
                "forum", forum,
                "hall", hall,
                "layout", "THEATRE",
                "setUp", "2023-07-19T07:30+08:00",
                "start", "2023-07-19T09:00+08:00",
                "end", "2023-07-19T12:00+08:00",
                "tearDown", "2023-07-19T12:45+08:00",
                "status", "PROVISIONAL",
                "expires", "2023-07-15T12:00+08:00"));
        var made = Demo.api("venue").contentType(ContentType.JSON).body(body).post("/api/admin/bookings");
        made.then().statusCode(201);
        assertEquals(
                List.of("PROVISIONAL", "2023-07-15T12:00:00+08:00"),
                List.of(
                        made.path("status"),
                        OffsetDateTime.parse(made.path("expires")).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
        body.put("status", "PERHAPS");
        body.put("expires", "2000-01-01T00:00+08:00");
        var wrong = Demo.api("venue").contentType(ContentType.JSON).body(body).post("/api/admin/bookings");
        assertEquals(422, wrong.statusCode());
        assertEquals(List.of("status", "expires"), wrong.path("errors.field"));
    }

    @Test
    void organiserPencilsInSeesTheRivalsAndConfirms() {
        String forum = ground.forum(0);
        Map<String, String> typed = new HashMap<>(Map.of(
                "forum", forum,
                "hall", hall,
                "layout", "THEATRE",
                "setUp", "2023-07-19T07:30",
                "start", "2023-07-19T09:00",
                "end", "2023-07-19T12:00",
                "tearDown", "2023-07-19T12:45",
                "status", "PROVISIONAL",
                "expires", "2001-01-01T00:00"));
        assertEquals(422, post("new?forum=" + forum, typed).statusCode());
        typed.put("expires", "");
        assertTrue(post("new?forum=" + forum, typed).header("Location").endsWith("done=penciled"));
        BookingView mine = bookings.forums().stream()
                .filter(one -> one.code().equals(forum))
                .flatMap(one -> one.bookings().stream())
                .findFirst()
                .orElseThrow();
        BookingView rival = pencil(ground.forum(0));

        Response page = Demo.staffPage("venue").get("/admin/halls/bookings/" + mine.id());
        assertTrue(page.asString().contains("name=\"release\" value=\"" + rival.id() + "\""));
        Response unseen = post(mine.id() + "/confirmation", Map.of("version", "0"));
        assertEquals(409, unseen.statusCode());
        assertTrue(unseen.asString().contains("以下 1 项预留将因此释放"));
        Response confirmed =
                post(mine.id() + "/confirmation", Map.of("version", "0", "release", Long.toString(rival.id())));
        assertTrue(confirmed.header("Location").endsWith("done=confirmed"));

        String outright = ground.forum(0);
        typed.put("forum", outright);
        typed.remove("status");
        Response taken = post("new?forum=" + outright, typed);
        assertEquals(409, taken.statusCode());
        assertTrue(taken.asString().contains("已安排给 " + forum));
    }

    private static Response post(String path, Map<String, String> typed) {
        Response form = Demo.staffPage("venue").get("/admin/halls");
        return Demo.posting(Demo.staffPage("venue"), form)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post("/admin/halls/bookings/" + path);
    }

    private BookingView pencil(String forum) {
        return bookings.book(forum, wish(Ground.morning()), Terms.provisional(null));
    }

    private Wish wish(Times times) {
        return new Wish(hall, Layout.THEATRE, times);
    }

    private static Times evening() {
        return Ground.times(Ground.at("2023-07-19T18:00"), Ground.at("2023-07-19T20:00"));
    }

    private static String code(Executable deed) {
        return assertThrows(Refused.class, deed).code();
    }

    private static List<Long> ids(List<BookingView> all) {
        return all.stream().map(BookingView::id).collect(Collectors.toList());
    }
}
