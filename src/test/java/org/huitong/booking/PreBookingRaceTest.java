package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huitong.edition.Editions;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Layout;
import org.huitong.venue.UnlockedVenues;
import org.huitong.venue.Venues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many have penciled in the same hall and are confirmed at the same moment, through HTTP, against the real database. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PreBookingRaceTest {
    private static final int RIVALS = 32;

    @Inject
    Bookings bookings;

    @Inject
    Editions editions;

    private Ground ground;
    private Response form;

    @BeforeEach
    void build() {
        ground = new Ground();
        form = Demo.staffPage("venue").get("/admin/halls");
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void oneOfManyPreBookingsIsConfirmedAndTheOthersAreReleased() throws Exception {
        QuarkusMock.installMockForType(new MeetingPoint(), ExpectedAttendance.class);
        String hall = ground.hall(100);
        List<BookingView> rivals = penciled(hall);
        assertEquals(Map.of("303", 1L, "404", RIVALS - 1L), Race.of(RIVALS, i -> confirm(rivals.get(i), rivals)));
        assertEquals(List.of(BookingStatus.CONFIRMED), statuses(hall));
    }

    /**
     * Negative control: without the lock of the hall's row two decide at once, each to release the other, and somebody gets
     * neither the hall nor a proper answer.
     */
    @Test
    void withoutTheLockRivalsTearAtEachOther() throws Exception {
        QuarkusMock.installMockForType(new MeetingPoint(), ExpectedAttendance.class);
        QuarkusMock.installMockForType(new UnlockedVenues(editions), Venues.class);
        List<BookingView> rivals = penciled(ground.hall(100));
        Map<String, Long> answers = Race.of(RIVALS, i -> confirm(rivals.get(i), rivals));
        assertTrue(answers.keySet().stream().anyMatch(answer -> !answer.matches("303|404")), answers::toString);
    }

    /** Some are confirmed while others, who have seen the same pre-bookings, book outright. */
    @Test
    void confirmingAndBookingOutrightGiveTheHallToOne() throws Exception {
        QuarkusMock.installMockForType(new MeetingPoint(), ExpectedAttendance.class);
        String hall = ground.hall(100);
        List<BookingView> rivals = penciled(hall);
        List<String> outright = ground.forums(RIVALS);
        Map<String, Long> answers =
                Race.of(RIVALS, i -> i % 2 == 0 ? confirm(rivals.get(i), rivals) : book(outright.get(i), hall, rivals));
        assertEquals(1, answers.getOrDefault("303", 0L) + answers.getOrDefault("201", 0L), answers::toString);
        assertEquals(List.of(BookingStatus.CONFIRMED), statuses(hall));
    }

    private List<BookingView> penciled(String hall) {
        List<BookingView> all = new ArrayList<>();
        for (String forum : ground.forums(RIVALS)) {
            all.add(bookings.book(forum, new Wish(hall, Layout.THEATRE, Ground.morning()), Terms.provisional(null)));
        }
        return all;
    }

    private String confirm(BookingView mine, List<BookingView> all) {
        List<Long> others =
                all.stream().map(BookingView::id).filter(id -> id != mine.id()).toList();
        return Integer.toString(Demo.posting(Demo.staffPage("venue"), form)
                .formParam("version", mine.version())
                .formParam("release", others)
                .post("/admin/halls/bookings/" + mine.id() + "/confirmation")
                .statusCode());
    }

    private static String book(String forum, String hall, List<BookingView> rivals) {
        return Integer.toString(Demo.api("venue")
                .contentType("application/json")
                .body(Map.of(
                        "forum", forum,
                        "hall", hall,
                        "layout", "THEATRE",
                        "setUp", "2023-07-19T07:30+08:00",
                        "start", "2023-07-19T09:00+08:00",
                        "end", "2023-07-19T12:00+08:00",
                        "tearDown", "2023-07-19T12:45+08:00",
                        "release",
                                rivals.stream()
                                        .map(rival -> Long.toString(rival.id()))
                                        .collect(Collectors.toList())))
                .post("/api/admin/bookings")
                .statusCode());
    }

    private List<BookingStatus> statuses(String code) {
        return bookings.halls().stream()
                .filter(hall -> hall.code().equals(code))
                .flatMap(hall -> hall.bookings().stream())
                .map(BookingView::status)
                .toList();
    }
}
