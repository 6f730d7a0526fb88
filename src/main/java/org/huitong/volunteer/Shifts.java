package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door through which volunteers get shifts and give them back. Every change first locks the volunteer's row, then
 * looks at the volunteer's other shifts, and takes or returns the place at the shift's counter last: changes for one
 * volunteer follow one another, and two volunteers meet only at the counter. All times are of the conference clock.
 *
 * <p>Refusals: 404 {@code NO_SHIFT}, {@code NO_VOLUNTEER}; 409 {@code PAST}, {@code ALREADY}, {@code OVERLAP},
 * {@code REST} (see {@link VolunteerConfig#rest}), {@code FULL}, {@code NOT_TAKING_PART}; when giving back 409
 * {@code NOT_ASSIGNED} and {@code STARTED}. The message names the shift that is in the way.
 */
@ApplicationScoped
public class Shifts {
    private final Editions editions;
    private final Clock clock;
    private final ShiftRules rules;
    private final Event<DomainEvent> events;
    private final VolunteerScope scope;

    @Inject
    Shifts(Editions editions, Clock clock, ShiftRules rules, Event<DomainEvent> events, VolunteerScope scope) {
        this.scope = scope;
        this.editions = editions;
        this.clock = clock;
        this.rules = rules;
        this.events = events;
    }

    /** The organiser puts the volunteer of this number on a shift. */
    @Transactional
    public void assign(long shiftId, String volunteerNumber) {
        take(shiftId, lock(volunteerNumber));
    }

    /** A volunteer takes a shift. */
    @Transactional
    public void signUp(long shiftId, long volunteerId) {
        take(shiftId, lock(volunteerId));
    }

    /** The organiser takes the volunteer of this number off a shift that is not over. */
    @Transactional
    public void release(long shiftId, String volunteerNumber) {
        Volunteer volunteer = lock(volunteerNumber);
        Shift shift = shift(volunteer.edition, shiftId);
        if (shift.over(clock.instant())) {
            throw refused("PAST", shift, ShiftRefusalMessages::past);
        }
        giveBack(shift, volunteer);
    }

    /** A volunteer gives back a shift that has not begun; after that the organiser decides. */
    @Transactional
    public void signOff(long shiftId, long volunteerId) {
        Volunteer volunteer = lock(volunteerId);
        Shift shift = shift(volunteer.edition, shiftId);
        if (shift.started(clock.instant())) {
            throw refused("STARTED", shift, ShiftRefusalMessages::started);
        }
        giveBack(shift, volunteer);
    }

    /** Gives back what this registration's volunteer has and what is not over, in the order in which counters are locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void releaseAll(long registrationId) {
        Instant now = clock.instant();
        Volunteer.lockOf(registrationId).map(ShiftAssignment::of).orElse(List.of()).stream()
                .filter(a -> a.status.releasable() && !a.shift.over(now))
                .sorted(Comparator.comparing(a -> a.shift.id))
                .forEach(this::giveBack);
    }

    private void take(long shiftId, Volunteer volunteer) {
        Shift shift = shift(volunteer.edition, shiftId);
        if (!volunteer.active()) {
            throw Refused.conflict(
                    "NOT_TAKING_PART", Message.of(ShiftRefusalMessages.class, m -> m.notTakingPart(volunteer.number)));
        }
        List<ShiftAssignment> own = ShiftAssignment.of(volunteer);
        rules.obstacle(shift, own, clock.instant()).ifPresent(obstacle -> {
            throw Refused.conflict(obstacle.code(), scope.told(obstacle));
        });
        // Before the assignment is written: its foreign key would share the shift's row with the next one in the queue,
        // and
        // then neither could change the counter.
        if (!Shift.takePlace(shiftId)) {
            throw refused("FULL", shift, ShiftRefusalMessages::full);
        }
        own.stream()
                .filter(a -> a.shift.id.equals(shift.id))
                .findFirst()
                .ifPresentOrElse(
                        before -> before.become(AssignmentStatus.SIGNED_UP, clock.instant()),
                        () -> ShiftAssignment.signedUp(shift, volunteer, clock.instant())
                                .persist());
        events.fire(new ShiftAssigned(volunteer.number, shift.id, shift.post.code, shift.post.workingGroup));
    }

    private void giveBack(Shift shift, Volunteer volunteer) {
        giveBack(ShiftAssignment.of(shift, volunteer)
                .filter(a -> a.status.releasable())
                .orElseThrow(() -> refused("NOT_ASSIGNED", shift, ShiftRefusalMessages::notAssigned)));
    }

    private void giveBack(ShiftAssignment assignment) {
        Shift shift = assignment.shift;
        assignment.become(AssignmentStatus.RELEASED, clock.instant());
        Shift.givePlaceBack(shift.id);
        events.fire(new ShiftReleased(assignment.volunteer.number, shift.id, shift.post.code, shift.post.workingGroup));
    }

    private Volunteer lock(String number) {
        return known(Volunteer.lockByNumber(editions.current(), number)
                .filter(volunteer -> scope.groups().isEmpty() || scope.holds(ShiftAssignment.of(volunteer))));
    }

    private static Volunteer lock(long id) {
        return known(Volunteer.lock(id));
    }

    private static Volunteer known(Optional<Volunteer> volunteer) {
        return volunteer.orElseThrow(() -> new Refused(
                404, "NO_VOLUNTEER", Message.of(ShiftRefusalMessages.class, ShiftRefusalMessages::noVolunteer)));
    }

    private Shift shift(Edition edition, long id) {
        return Shift.byId(edition, id)
                .filter(scope::covers)
                .orElseThrow(() -> new Refused(
                        404, "NO_SHIFT", Message.of(ShiftRefusalMessages.class, ShiftRefusalMessages::noShift)));
    }

    private static Refused refused(String code, Shift shift, BiFunction<ShiftRefusalMessages, String, String> wording) {
        ShiftTitle title = shift.title();
        return Refused.conflict(code, Message.of(ShiftRefusalMessages.class, m -> wording.apply(m, title.toString())));
    }
}
