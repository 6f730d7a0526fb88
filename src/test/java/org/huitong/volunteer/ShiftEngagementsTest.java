package org.huitong.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.huitong.program.Engagement;
import org.huitong.program.Span;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Somebody on a shift is busy from its beginning to its end, half-open. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ShiftEngagementsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    ShiftEngagements shifts;

    /** A shift of the demonstration that somebody is on. */
    record OnShift(long person, Span time) {}

    private static OnShift somebody() {
        return QuarkusTransaction.requiringNew().call(() -> {
            ShiftAssignment one = ShiftAssignment.<ShiftAssignment>find(
                            "from ShiftAssignment a join fetch a.shift s join fetch a.volunteer v"
                                    + " join fetch v.registration r where a.status in ?1 order by a.id",
                            ShiftAssignment.COUNTING)
                    .firstResult();
            return new OnShift(one.volunteer.registration.person.id, new Span(one.shift.startsAt, one.shift.endsAt));
        });
    }

    /** How often this shift is met; others the same person is on do not count here. */
    private long during(OnShift one, Span time) {
        return QuarkusTransaction.requiringNew().call(() -> shifts.of(Set.of(one.person()), time)).stream()
                .filter(engagement -> engagement.kind() == Engagement.Kind.SHIFT)
                .filter(engagement -> engagement.time().equals(one.time()))
                .count();
    }

    @Test
    void whatBeginsOrEndsWithTheShiftOrLiesInItMeetsItAndWhatTouchesDoesNot() {
        OnShift one = somebody();
        Span shift = one.time();
        assertEquals(1, during(one, new Span(shift.from(), shift.from().plus(HOUR))), "equal start");
        assertEquals(1, during(one, new Span(shift.until().minus(HOUR), shift.until())), "equal end");
        assertEquals(
                1,
                during(one, new Span(shift.from().plusSeconds(60), shift.until().minusSeconds(60))),
                "inside");
        assertEquals(0, during(one, new Span(shift.from().minus(HOUR), shift.from())), "touching before");
        assertEquals(0, during(one, new Span(shift.until(), shift.until().plus(HOUR))), "touching after");
    }
}
