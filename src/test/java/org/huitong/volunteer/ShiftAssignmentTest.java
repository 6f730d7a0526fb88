package org.huitong.volunteer;

import static org.huitong.volunteer.AssignmentStatus.CHECKED_IN;
import static org.huitong.volunteer.AssignmentStatus.COMPLETED;
import static org.huitong.volunteer.AssignmentStatus.NO_SHOW;
import static org.huitong.volunteer.AssignmentStatus.RELEASED;
import static org.huitong.volunteer.AssignmentStatus.SIGNED_UP;
import static org.huitong.volunteer.AssignmentStatus.SWAP_OFFERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status against every move. */
class ShiftAssignmentTest {
    private static final Instant BEFORE = Instant.parse("2023-07-10T01:00:00Z");
    private static final Instant AT = Instant.parse("2023-07-18T01:00:00Z");

    private static final Map<AssignmentStatus, Set<AssignmentStatus>> LEGAL = Map.of(
            SIGNED_UP, Set.of(CHECKED_IN, SWAP_OFFERED, NO_SHOW, RELEASED),
            SWAP_OFFERED, Set.of(SIGNED_UP, CHECKED_IN, NO_SHOW, RELEASED),
            CHECKED_IN, Set.of(COMPLETED),
            RELEASED, Set.of(SIGNED_UP),
            COMPLETED, Set.of(),
            NO_SHOW, Set.of());

    static Stream<Arguments> moves() {
        return Arrays.stream(AssignmentStatus.values())
                .flatMap(from -> Arrays.stream(AssignmentStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void goesWhereItsStatusLeadsAndNowhereElse(AssignmentStatus from, AssignmentStatus to) {
        ShiftAssignment assignment = assignment(from);
        if (LEGAL.get(from).contains(to)) {
            assignment.become(to, AT);
            assertEquals(List.of(to, AT), List.of(assignment.status, assignment.changedAt));
        } else {
            assertThrows(IllegalStateException.class, () -> assignment.become(to, AT));
            assertEquals(List.of(from, BEFORE), List.of(assignment.status, assignment.changedAt));
        }
    }

    @Test
    void countsWhileTheVolunteerIsExpectedOrWasThere() {
        assertEquals(Set.of(SIGNED_UP, SWAP_OFFERED, CHECKED_IN, COMPLETED), Set.copyOf(ShiftAssignment.COUNTING));
    }

    @Test
    void isGivenBackOnlyBeforeTheVolunteerHasCome() {
        assertEquals(
                Set.of(SIGNED_UP, SWAP_OFFERED),
                Arrays.stream(AssignmentStatus.values())
                        .filter(AssignmentStatus::releasable)
                        .collect(Collectors.toSet()));
    }

    private static ShiftAssignment assignment(AssignmentStatus status) {
        ShiftAssignment assignment = ShiftAssignment.signedUp(new Shift(), new Volunteer(), BEFORE);
        assignment.status = status;
        return assignment;
    }
}
