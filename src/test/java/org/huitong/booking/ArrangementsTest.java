package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several forums arranged at once: as they will stand together, all of them or none. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ArrangementsTest {
    @Inject
    Arrangements arrangements;

    @Inject
    Bookings bookings;

    private Ground ground;

    @BeforeEach
    void build() {
        ground = new Ground();
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    private static Wish wish(String hall) {
        return new Wish(hall, Layout.THEATRE, Ground.morning());
    }

    private static Arrangement moved(BookingView booking, String hall) {
        return new Arrangement(booking.forum(), booking.id(), booking.version(), wish(hall));
    }

    private static Arrangement placed(String forum, String hall) {
        return new Arrangement(forum, null, 0, wish(hall));
    }

    private List<String> hallsOf(String forum) {
        return bookings.hallsByForum().getOrDefault(forum, List.of()).stream()
                .map(HallTime::hallCode)
                .toList();
    }

    private String refusal(Arrangement... all) {
        var refused = assertThrows(NotArranged.class, () -> arrangements.arrange(List.of(all)));
        return refused.forum() + " " + refused.code();
    }

    @Test
    void twoChangePlacesAndAThirdMovesIn() {
        String large = ground.hall(300);
        String small = ground.hall(100);
        String empty = ground.hall(100);
        BookingView one = bookings.book(ground.forum(100), wish(large));
        BookingView other = bookings.book(ground.forum(0), wish(small));
        String third = ground.forum(50);

        arrangements.arrange(List.of(moved(one, small), moved(other, large), placed(third, empty)));

        assertEquals(List.of(small), hallsOf(one.forum()));
        assertEquals(List.of(large), hallsOf(other.forum()));
        assertEquals(List.of(empty), hallsOf(third));
    }

    @Test
    void oneThatCannotBeKeepsAllFromBeing() {
        String hall = ground.hall(100);
        String taken = ground.hall(100);
        bookings.book(ground.forum(50), wish(taken));
        String good = ground.forum(50);
        String bad = ground.forum(50);
        String crowd = ground.forum(101);

        assertEquals(bad + " HALL_TAKEN", refusal(placed(good, hall), placed(bad, taken)));
        assertEquals(crowd + " HALL_TOO_SMALL", refusal(placed(crowd, hall)));
        assertEquals(good + " HALL_TAKEN", refusal(placed(good, hall), placed(bad, hall)), "one hall for both");
        assertEquals(List.of(), hallsOf(good));
        assertEquals(List.of(), hallsOf(bad));
    }

    /** A pre-booking becomes the booking, wherever it is moved; those that were named give way, and no other. */
    @Test
    void whatIsPenciledInIsConfirmedAndGivesWay() {
        String here = ground.hall(100);
        String there = ground.hall(100);
        String forum = ground.forum(50);
        BookingView own = bookings.book(forum, wish(here), Terms.provisional(null));
        BookingView rival = bookings.book(ground.forum(50), wish(there), Terms.provisional(null));

        Arrangement unaware = new Arrangement(forum, own.id(), own.version(), wish(there));
        assertEquals(forum + " RIVALS", refusal(unaware));
        var aware = new Arrangement(forum, own.id(), own.version(), wish(there), Set.of(rival.id(), 1L));
        assertEquals(Set.of(rival.id()), arrangements.arrange(List.of(aware)));

        assertEquals(List.of(there), hallsOf(forum));
        assertEquals(
                BookingStatus.CONFIRMED, bookings.byId(own.id()).orElseThrow().status());
        assertTrue(bookings.byId(rival.id()).isEmpty(), "released");
    }

    @Test
    void whatIsPenciledInWithdrawsInFavourOfAnotherThatMovesAlong() {
        String here = ground.hall(100);
        String there = ground.hall(100);
        BookingView one = bookings.book(ground.forum(50), wish(here), Terms.provisional(null));
        BookingView other = bookings.book(ground.forum(50), wish(there), Terms.provisional(null));
        assertEquals(Set.of(), arrangements.arrange(List.of(moved(one, there), moved(other, here))));
        assertEquals(List.of(there), hallsOf(one.forum()));
        assertEquals(List.of(here), hallsOf(other.forum()));
    }

    @Test
    void whatHasChangedSinceItWasSeenIsNotArranged() {
        String first = ground.hall(100);
        String second = ground.hall(100);
        String third = ground.hall(100);
        BookingView seen = bookings.book(ground.forum(50), wish(first));
        bookings.change(seen.id(), seen.version(), wish(second));
        assertEquals(seen.forum() + " BOOKING_CHANGED", refusal(moved(seen, third)));
        assertEquals(List.of(second), hallsOf(seen.forum()));

        String hadNone = ground.forum(50);
        bookings.book(hadNone, wish(first));
        assertEquals(hadNone + " BOOKING_CHANGED", refusal(placed(hadNone, third)));
    }
}
