package org.huitong.volunteer;

import java.time.LocalDate;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.platform.Option;

/**
 * The shifts of one day by post, with who is on.
 *
 * @param day the day shown, null while there are no shifts at all
 * @param days all days that have shifts
 * @param posts all posts that have shifts, for the filter
 */
record DayPlan(LocalDate day, List<Day> days, List<Option> posts, List<PostPlan> plan) {
    /**
     * A day in sum.
     *
     * @param gaps how many shifts want more volunteers
     * @param missing how many volunteers they want
     * @param past whether the day is gone by the conference clock
     */
    record Day(LocalDate date, long gaps, int missing, boolean past) {}

    record PostPlan(LocalText name, LocalText place, LocalText contactName, String contactPhone, List<Line> shifts) {}

    /** A shift with who is on, by number; whoever missed it too. */
    record Line(ShiftView shift, List<OnShift> people) {}

    /** Someone on a shift. */
    record OnShift(String number, String name, String organisation, AssignmentStatus status) {
        static OnShift of(ShiftAssignment assignment) {
            var registration = assignment.volunteer.registration;
            return new OnShift(
                    assignment.volunteer.number,
                    registration.person.name,
                    registration.organisation,
                    assignment.status);
        }

        public boolean releasable() {
            return status.releasable();
        }
    }
}
