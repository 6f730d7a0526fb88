package org.huitong.volunteer;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a volunteer does in sum.
 *
 * @param shifts how many shifts stand or are done
 * @param planned their time
 * @param served the time of those completed
 */
record Service(int shifts, Hours planned, Hours served) {
    static Service of(Collection<ShiftAssignment> assignments) {
        List<ShiftAssignment> counting =
                assignments.stream().filter(a -> a.status.counts()).toList();
        return new Service(
                counting.size(),
                time(counting, a -> true),
                time(counting, a -> a.status == AssignmentStatus.COMPLETED));
    }

    private static Hours time(List<ShiftAssignment> assignments, Predicate<ShiftAssignment> which) {
        return new Hours(assignments.stream()
                .filter(which)
                .map(a -> Duration.between(a.shift.startsAt, a.shift.endsAt))
                .reduce(Duration.ZERO, Duration::plus));
    }
}
