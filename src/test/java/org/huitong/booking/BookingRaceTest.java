package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huitong.edition.Editions;
import org.huitong.program.Forums;
import org.huitong.program.UnlockedForums;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Layout;
import org.huitong.venue.UnlockedVenues;
import org.huitong.venue.Venues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many want the same hall at the same moment, through HTTP, against the real database. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BookingRaceTest {
    private static final int RIVALS = 32;

    @Inject
    Bookings bookings;

    @Inject
    Editions editions;

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
    void oneOfManyForumsGetsTheHall() throws Exception {
        openTheWindow();
        String hall = ground.hall(100);
        List<String> forums = ground.forums(RIVALS);
        assertEquals(Map.of("201", 1L, "409 HALL_TAKEN", RIVALS - 1L), Race.of(RIVALS, i -> post(forums.get(i), hall)));
        assertEquals(1, kept(List.of(hall)));
    }

    /** Negative control: without the lock of the hall's row the same race gives it away more than once. */
    @Test
    void withoutTheLockSeveralForumsGetTheHall() throws Exception {
        openTheWindow();
        QuarkusMock.installMockForType(new UnlockedVenues(editions), Venues.class);
        String hall = ground.hall(100);
        List<String> forums = ground.forums(RIVALS);
        Map<String, Long> answers = Race.of(RIVALS, i -> post(forums.get(i), hall));
        assertTrue(answers.get("201") > 1, answers::toString);
        assertEquals(answers.get("201"), kept(List.of(hall)));
    }

    @Test
    void forumGetsOneOfManyHalls() throws Exception {
        openTheWindow();
        List<String> halls = ground.halls(RIVALS, 100);
        String forum = ground.forum(0);
        assertEquals(
                Map.of("201", 1L, "409 FORUM_ELSEWHERE", RIVALS - 1L), Race.of(RIVALS, i -> post(forum, halls.get(i))));
        assertEquals(1, kept(halls));
    }

    /** Negative control: without the lock of the forum's row it is in several halls at once. */
    @Test
    void withoutTheLockTheForumIsInSeveralHalls() throws Exception {
        openTheWindow();
        QuarkusMock.installMockForType(new UnlockedForums(editions), Forums.class);
        List<String> halls = ground.halls(RIVALS, 100);
        String forum = ground.forum(0);
        Map<String, Long> answers = Race.of(RIVALS, i -> post(forum, halls.get(i)));
        assertTrue(answers.get("201") > 1, answers::toString);
        assertEquals(answers.get("201"), kept(halls));
    }

    /** Two swap halls at hours that do not clash: neither may wait for the other for ever. */
    @Test
    void forumsThatSwapHallsDoNotBlockEachOther() throws Exception {
        List<String> halls = ground.halls(2, 100);
        Times morning = Ground.morning();
        Times evening = Ground.times(Ground.at("2023-07-19T18:00"), Ground.at("2023-07-19T20:00"));
        List<BookingView> booked = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            booked.add(
                    bookings.book(ground.forum(0), new Wish(halls.get(i), Layout.THEATRE, i == 0 ? morning : evening)));
        }
        for (int round = 1; round <= 10; round++) {
            int turn = round;
            List<Callable<BookingView>> swaps = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                BookingView now = booked.get(i);
                swaps.add(() -> bookings.change(
                        now.id(),
                        now.version(),
                        new Wish(halls.get((halls.indexOf(now.hall()) + 1) % 2), Layout.THEATRE, now.times())));
            }
            booked = Race.together(swaps);
            for (int i = 0; i < 2; i++) {
                assertEquals(halls.get((i + turn) % 2), booked.get(i).hall());
            }
        }
    }

    /** The same in a race and in its control: only the lock makes the difference. */
    private static void openTheWindow() {
        QuarkusMock.installMockForType(new MeetingPoint(), ExpectedAttendance.class);
    }

    private static String post(String forum, String hall) {
        var answer = Demo.api("venue")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "forum", forum,
                        "hall", hall,
                        "layout", "THEATRE",
                        "setUp", "2023-07-19T07:30+08:00",
                        "start", "2023-07-19T09:00+08:00",
                        "end", "2023-07-19T11:45+08:00",
                        "tearDown", "2023-07-19T12:30+08:00"))
                .post("/api/admin/bookings");
        return answer.statusCode() == 201 ? "201" : answer.statusCode() + " " + answer.path("code");
    }

    private long kept(List<String> halls) {
        return bookings.halls().stream()
                .filter(hall -> halls.contains(hall.code()))
                .mapToLong(hall -> hall.bookings().size())
                .sum();
    }
}
