package org.huitong.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.LocalText;
import org.junit.jupiter.api.Test;

/** The rules one by one, to the minute. */
class ShiftRulesTest {
    private static final Instant DAY_BEFORE = at("2023-07-17T12:00");
    private final ShiftRules rules = new ShiftRules(() -> Duration.ofMinutes(30));
    private final Shift wanted = shift("2023-07-18T09:00", "2023-07-18T12:00");

    @Test
    void nothingIsInTheWayOfTheFirstShift() {
        assertEquals(Optional.empty(), code(DAY_BEFORE));
    }

    @Test
    void canBeTakenUntilItIsOver() {
        assertEquals(Optional.empty(), code(at("2023-07-18T11:59")));
        assertEquals(Optional.of("PAST"), code(at("2023-07-18T12:00")));
    }

    @Test
    void isNotTakenTwice() {
        for (AssignmentStatus status : AssignmentStatus.values()) {
            Optional<String> expected = status == AssignmentStatus.RELEASED ? Optional.empty() : Optional.of("ALREADY");
            assertEquals(expected, code(DAY_BEFORE, on(wanted, status)), status.name());
        }
    }

    @Test
    void overlapIsHalfOpenAndRestCountsOnBothSides() {
        assertEquals(Optional.of("OVERLAP"), code(DAY_BEFORE, on("2023-07-18T11:59", "2023-07-18T15:00")));
        assertEquals(Optional.of("OVERLAP"), code(DAY_BEFORE, on("2023-07-18T06:00", "2023-07-18T09:01")));
        assertEquals(Optional.of("OVERLAP"), code(DAY_BEFORE, on("2023-07-18T10:00", "2023-07-18T11:00")));
        assertEquals(Optional.of("OVERLAP"), code(DAY_BEFORE, on("2023-07-18T08:00", "2023-07-18T13:00")));
        assertEquals(Optional.of("REST"), code(DAY_BEFORE, on("2023-07-18T12:00", "2023-07-18T15:00")));
        assertEquals(Optional.of("REST"), code(DAY_BEFORE, on("2023-07-18T12:29", "2023-07-18T15:00")));
        assertEquals(Optional.empty(), code(DAY_BEFORE, on("2023-07-18T12:30", "2023-07-18T15:00")));
        assertEquals(Optional.of("REST"), code(DAY_BEFORE, on("2023-07-18T06:00", "2023-07-18T08:31")));
        assertEquals(Optional.empty(), code(DAY_BEFORE, on("2023-07-18T06:00", "2023-07-18T08:30")));
    }

    @Test
    void onlyShiftsThatCountAreInTheWay() {
        Shift other = shift("2023-07-18T10:00", "2023-07-18T11:00");
        for (AssignmentStatus status : AssignmentStatus.values()) {
            Optional<String> expected = status.counts() ? Optional.of("OVERLAP") : Optional.empty();
            assertEquals(expected, code(DAY_BEFORE, on(other, status)), status.name());
        }
    }

    @Test
    void overlapIsToldBeforeRest() {
        assertEquals(
                Optional.of("OVERLAP"),
                code(
                        DAY_BEFORE,
                        on("2023-07-18T12:10", "2023-07-18T15:00"),
                        on("2023-07-18T10:00", "2023-07-18T11:00")));
    }

    @Test
    void withoutRestOneShiftMayFollowAnother() {
        var restless = new ShiftRules(() -> Duration.ZERO);
        assertEquals(
                Optional.empty(),
                restless.obstacle(wanted, List.of(on("2023-07-18T12:00", "2023-07-18T15:00")), DAY_BEFORE));
    }

    private Optional<String> code(Instant now, ShiftAssignment... own) {
        return rules.obstacle(wanted, List.of(own), now).map(ShiftRules.Obstacle::code);
    }

    private static ShiftAssignment on(String from, String until) {
        return on(shift(from, until), AssignmentStatus.SIGNED_UP);
    }

    private static ShiftAssignment on(Shift shift, AssignmentStatus status) {
        ShiftAssignment assignment = ShiftAssignment.signedUp(shift, new Volunteer(), DAY_BEFORE);
        assignment.status = status;
        return assignment;
    }

    private static Shift shift(String from, String until) {
        var shift = new Shift();
        shift.post = new Post();
        shift.post.name = LocalText.of("岗位", "Post");
        shift.startsAt = at(from);
        shift.endsAt = at(until);
        return shift;
    }

    private static Instant at(String utc) {
        return Instant.parse(utc + ":00Z");
    }
}
