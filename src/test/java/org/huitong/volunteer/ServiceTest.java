package org.huitong.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours and shifts in sum. */
class ServiceTest {
    private static final Instant START = Instant.parse("2023-07-18T01:00:00Z");

    @Test
    void hoursHaveADecimalWhereTheyNeedOne() {
        assertEquals("0", new Hours(Duration.ZERO).toString());
        assertEquals("5", new Hours(Duration.ofHours(5)).toString());
        assertEquals("10", new Hours(Duration.ofHours(10)).toString());
        assertEquals("5.5", new Hours(Duration.ofMinutes(330)).toString());
        assertEquals("1.8", new Hours(Duration.ofMinutes(105)).toString());
    }

    @Test
    void plannedIsWhatStandsAndServedIsWhatIsDone() {
        var service = Service.of(List.of(
                assignment(2, AssignmentStatus.COMPLETED),
                assignment(3, AssignmentStatus.SIGNED_UP),
                assignment(4, AssignmentStatus.RELEASED),
                assignment(5, AssignmentStatus.NO_SHOW)));
        assertEquals(new Service(2, new Hours(Duration.ofHours(5)), new Hours(Duration.ofHours(2))), service);
    }

    private static ShiftAssignment assignment(int hours, AssignmentStatus status) {
        var shift = new Shift();
        shift.startsAt = START;
        shift.endsAt = START.plus(Duration.ofHours(hours));
        ShiftAssignment assignment = ShiftAssignment.signedUp(shift, new Volunteer(), START);
        assignment.status = status;
        return assignment;
    }
}
