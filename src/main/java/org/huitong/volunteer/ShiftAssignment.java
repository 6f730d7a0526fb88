package org.huitong.volunteer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.platform.StoredEntity;

/** A volunteer's place on a shift: 排班. One row for each pair; it goes back and forth with the volunteer. */
@Entity
class ShiftAssignment extends StoredEntity {
    static final List<AssignmentStatus> COUNTING = Stream.of(AssignmentStatus.values())
            .filter(AssignmentStatus::counts)
            .toList();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Shift shift;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Volunteer volunteer;

    @Enumerated(EnumType.STRING)
    public AssignmentStatus status;

    /** Conference clock. */
    public Instant changedAt;

    static ShiftAssignment signedUp(Shift shift, Volunteer volunteer, Instant now) {
        var assignment = new ShiftAssignment();
        assignment.shift = shift;
        assignment.volunteer = volunteer;
        assignment.status = AssignmentStatus.SIGNED_UP;
        assignment.changedAt = now;
        return assignment;
    }

    /** @throws IllegalStateException if this status does not lead there */
    void become(AssignmentStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(status + " does not become " + next);
        }
        status = next;
        changedAt = now;
    }

    /** All of one volunteer's, released ones too, by time, with shifts and posts. One statement. */
    static List<ShiftAssignment> of(Volunteer volunteer) {
        return of(List.of(volunteer));
    }

    static List<ShiftAssignment> of(Collection<Volunteer> volunteers) {
        return list(
                "from ShiftAssignment a join fetch a.shift s join fetch s.post where a.volunteer in ?1"
                        + " order by s.startsAt, s.id",
                volunteers);
    }

    /** Who is on these shifts or missed them, by number, with their persons. One statement. */
    static List<ShiftAssignment> on(Collection<Shift> shifts) {
        return list(
                "from ShiftAssignment a join fetch a.volunteer v join fetch v.registration r join fetch r.person"
                        + " where a.shift in ?1 and a.status <> ?2 order by length(v.number), v.number",
                shifts,
                AssignmentStatus.RELEASED);
    }

    static Optional<ShiftAssignment> of(Shift shift, Volunteer volunteer) {
        return find("shift = ?1 and volunteer = ?2", shift, volunteer).firstResultOptional();
    }
}
