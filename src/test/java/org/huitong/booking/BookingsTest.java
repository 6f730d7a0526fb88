package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.platform.Invalid;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Giving halls, changing and taking back, and every refusal. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BookingsTest {
    @Inject
    Bookings bookings;

    @Inject
    AuditLog audit;

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
    void givesAHallAndTellsEverybodyWhereTheForumIs() {
        String hall = ground.hall(200);
        String forum = ground.forum(200);
        BookingView booked = bookings.book(forum, wish(hall, Ground.morning()));

        assertEquals(Ground.morning(), booked.times());
        assertEquals(200, booked.capacity());
        assertEquals(200, booked.expected());
        assertFalse(booked.tooSmall());
        assertFalse(booked.differs());
        assertEquals(booked, bookings.byId(booked.id()).orElseThrow());
        HallTime told = bookings.hallsByForum().get(forum).get(0);
        assertEquals(hall, told.hallCode());
        assertEquals("Test venue " + ground.venueCode(), told.venue().in(Locale.ENGLISH));
        assertEquals("1F", told.floor());
        assertEquals(Ground.NINE, told.start());
        assertEquals(Ground.NOON, told.end());
        assertEquals(List.of("HallBooked"), history(booked.id()));
    }

    @Test
    void oneForumMovesInWhenTheOtherHasMovedOut() {
        String hall = ground.hall(200);
        bookings.book(ground.forum(0), wish(hall, Ground.morning()));
        var after = new Times(
                Ground.morning().tearDown(),
                Ground.morning().tearDown(),
                Ground.at("2023-07-19T14:00"),
                Ground.at("2023-07-19T14:00"));
        bookings.book(ground.forum(0), wish(hall, after));
        assertEquals(2, occupied(hall));
    }

    @Test
    void clashIsNamed() {
        String hall = ground.hall(200);
        String first = ground.forum(0);
        bookings.book(first, wish(hall, Ground.morning()));
        // The forum itself would begin after the other's end, but sets up while the hall is still being cleared.
        Times tight = Ground.times(Ground.at("2023-07-19T14:00"), Ground.at("2023-07-19T16:00"));
        Refused refused = refused(() -> bookings.book(ground.forum(0), wish(hall, tight)));
        assertEquals(409, refused.status());
        assertEquals("HALL_TAKEN", refused.code());
        String said = refused.reason().in(Locale.CHINESE);
        for (String part : List.of("测试厅" + hall, first + " 测试论坛" + first, "7月19日", "07:30–12:45")) {
            assertTrue(said.contains(part), said);
        }
        assertEquals(1, occupied(hall));
    }

    @Test
    void hallThatIsTooSmallIsRefusedWithBothNumbers() {
        String hall = ground.hall(199);
        String forum = ground.forum(200);
        Refused refused = refused(() -> bookings.book(forum, wish(hall, Ground.morning())));
        assertEquals(409, refused.status());
        assertEquals("HALL_TOO_SMALL", refused.code());
        assertEquals(
                "测试厅%s按此布局只能容纳 199 人，而预计有 200 人，请另选会场或布局。".formatted(hall),
                refused.reason().in(Locale.CHINESE));
    }

    @Test
    void capacityIsThatOfTheLayout() {
        String hall = ground.hall(Map.of(Layout.THEATRE, 300, Layout.U_SHAPE, 40));
        String forum = ground.forum(50);
        assertEquals(
                "HALL_TOO_SMALL",
                refused(() -> bookings.book(forum, new Wish(hall, Layout.U_SHAPE, Ground.morning())))
                        .code());
        assertEquals(
                List.of("layout LAYOUT_IMPOSSIBLE"),
                faults(() -> bookings.book(forum, new Wish(hall, Layout.BANQUET, Ground.morning()))));
        assertEquals(300, bookings.book(forum, wish(hall, Ground.morning())).capacity());
    }

    @Test
    void forumIsNotInTwoHallsAtOnce() {
        String hall = ground.hall(200);
        String forum = ground.forum(0);
        bookings.book(forum, wish(hall, Ground.morning()));
        Refused refused = refused(() -> bookings.book(forum, wish(ground.hall(200), Ground.morning())));
        assertEquals(409, refused.status());
        assertEquals("FORUM_ELSEWHERE", refused.code());
        assertTrue(refused.reason().in(Locale.CHINESE).contains("测试厅" + hall));
    }

    @Test
    void forumMayRehearseTheDayBefore() {
        String forum = ground.forum(0);
        String hall = ground.hall(200);
        bookings.book(forum, wish(hall, Ground.morning()));
        bookings.book(
                forum,
                wish(hall, Ground.times(Ground.NINE.minus(Duration.ofDays(1)), Ground.NOON.minus(Duration.ofDays(1)))));
        assertEquals(
                List.of(Ground.NINE.minus(Duration.ofDays(1)), Ground.NINE),
                bookings.hallsByForum().get(forum).stream().map(HallTime::start).toList());
    }

    @Test
    void timesOutOfOrderOrOutsideTheConferenceAreRefused() {
        String hall = ground.hall(200);
        String forum = ground.forum(0);
        var backwards = new Times(Ground.NOON, Ground.NINE, Ground.NINE, Ground.NINE);
        assertEquals(
                List.of("setUp NOT_IN_ORDER", "end NOT_IN_ORDER"),
                faults(() -> bookings.book(forum, wish(hall, backwards))));
        Times later = Ground.times(Ground.at("2023-07-20T22:00"), Ground.at("2023-07-20T23:30"));
        assertEquals(List.of("tearDown OUTSIDE_EDITION"), faults(() -> bookings.book(forum, wish(hall, later))));
        Times earlier = Ground.times(Ground.at("2023-07-16T01:00"), Ground.at("2023-07-16T02:00"));
        assertEquals(List.of("setUp OUTSIDE_EDITION"), faults(() -> bookings.book(forum, wish(hall, earlier))));
        assertEquals(0, occupied(hall));
    }

    @Test
    void unknownHallsAndForumsAreNotFound() {
        Refused hall = refused(() -> bookings.book(ground.forum(0), wish("nowhere", Ground.morning())));
        assertEquals(404, hall.status());
        assertEquals("UNKNOWN_HALL", hall.code());
        Refused forum = refused(() -> bookings.book("nobody", wish(ground.hall(10), Ground.morning())));
        assertEquals(404, forum.status());
        assertEquals("UNKNOWN_FORUM", forum.code());
    }

    @Test
    void movesToAnotherHallAndTime() {
        String hall = ground.hall(200);
        String other = ground.hall(100);
        BookingView booked = bookings.book(ground.forum(0), wish(hall, Ground.morning()));
        // Overlaps its own old time, which does not count.
        Times shifted = Ground.times(Ground.NINE.plusSeconds(900), Ground.NOON);
        BookingView changed = bookings.change(booked.id(), booked.version(), wish(other, shifted));
        assertEquals(other, changed.hall());
        assertEquals(shifted, changed.times());
        assertTrue(changed.differs(), "the programme says 09:00");
        assertEquals(booked.version() + 1, changed.version());
        assertEquals(0, occupied(hall));
        assertEquals(1, occupied(other));
        assertEquals(List.of("HallBooked", "BookingChanged"), history(booked.id()));
    }

    @Test
    void changeKeepsTheSameRules() {
        String hall = ground.hall(200);
        String other = ground.hall(100);
        bookings.book(ground.forum(0), wish(other, Ground.morning()));
        BookingView booked = bookings.book(ground.forum(150), wish(hall, Ground.morning()));
        assertEquals(
                "HALL_TAKEN",
                refused(() -> bookings.change(booked.id(), booked.version(), wish(other, Ground.morning())))
                        .code());
        Times afternoon = Ground.times(Ground.at("2023-07-19T15:00"), Ground.at("2023-07-19T16:00"));
        assertEquals(
                "HALL_TOO_SMALL",
                refused(() -> bookings.change(booked.id(), booked.version(), wish(other, afternoon)))
                        .code());
        assertEquals(booked, bookings.byId(booked.id()).orElseThrow());
    }

    @Test
    void secondOfTwoIsToldThatTheBookingChanged() {
        BookingView seen = bookings.book(ground.forum(0), wish(ground.hall(200), Ground.morning()));
        BookingView changed = bookings.change(seen.id(), seen.version(), wish(ground.hall(300), Ground.morning()));
        Refused again = refused(() -> bookings.change(seen.id(), seen.version(), wish(seen.hall(), seen.times())));
        assertEquals(409, again.status());
        assertEquals("BOOKING_CHANGED", again.code());
        assertEquals(
                "BOOKING_CHANGED",
                refused(() -> bookings.cancel(seen.id(), seen.version())).code());
        assertEquals(changed, bookings.byId(seen.id()).orElseThrow());
    }

    @Test
    void cancellingGivesTheHallBack() {
        String hall = ground.hall(200);
        BookingView booked = bookings.book(ground.forum(0), wish(hall, Ground.morning()));
        bookings.cancel(booked.id(), booked.version());
        assertEquals(0, occupied(hall));
        assertEquals(List.of("HallBooked", "BookingCancelled"), history(booked.id()));
        assertEquals(
                404,
                refused(() -> bookings.cancel(booked.id(), booked.version())).status());
        bookings.book(ground.forum(0), wish(hall, Ground.morning()));
    }

    @Test
    void quotasThatOutgrowTheHallAreSeen() {
        String forum = ground.forum(150);
        BookingView booked = bookings.book(forum, wish(ground.hall(200), Ground.morning()));
        ground.expect(forum, 250);
        BookingView now = bookings.byId(booked.id()).orElseThrow();
        assertTrue(now.tooSmall());
        assertEquals(250, now.expected());
    }

    @Test
    void forumsWithoutAHallAreCounted() {
        long before = bookings.countWithoutHall();
        String forum = ground.forum(0);
        assertEquals(before + 1, bookings.countWithoutHall());
        bookings.book(forum, wish(ground.hall(200), Ground.morning()));
        assertEquals(before, bookings.countWithoutHall());
    }

    private static Wish wish(String hall, Times times) {
        return new Wish(hall, Layout.THEATRE, times);
    }

    private long occupied(String hall) {
        return bookings.halls().stream()
                .filter(view -> view.code().equals(hall))
                .mapToLong(view -> view.bookings().size())
                .sum();
    }

    private List<String> history(long id) {
        return audit.historyOf("booking", Long.toString(id)).stream()
                .map(HistoryLine::action)
                .toList();
    }

    private static Refused refused(Executable deed) {
        return assertThrows(Refused.class, deed);
    }

    private static List<String> faults(Executable deed) {
        return assertThrows(Invalid.class, deed).errors().all().stream()
                .map(e -> e.field() + " " + e.code())
                .toList();
    }
}
