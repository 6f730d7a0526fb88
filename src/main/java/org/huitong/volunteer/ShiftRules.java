package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huitong.platform.Message;

/** What keeps a volunteer from taking a shift. The first rule that is broken is told, with what is in the way. */
@ApplicationScoped
class ShiftRules {
    private final Duration rest;

    @Inject
    ShiftRules(VolunteerConfig config) {
        this.rest = config.rest();
    }

    /**
     * @param code PAST, ALREADY, OVERLAP or REST: a stable word for programs
     * @param reason names the shift that is in the way
     */
    record Obstacle(String code, Message<?> reason) {}

    /** The least time between two shifts of one volunteer. */
    Duration rest() {
        return rest;
    }

    /**
     * What is in the way of this shift. Whether it has a place left is not asked here: the database decides that.
     *
     * @param own the volunteer's assignments, released ones too, with shifts and posts
     * @param now conference clock
     */
    Optional<Obstacle> obstacle(Shift wanted, List<ShiftAssignment> own, Instant now) {
        return Stream.<Function<Shift, Optional<Obstacle>>>of(
                        shift -> past(shift, now),
                        shift -> already(shift, own),
                        shift -> overlap(shift, own),
                        shift -> rest(shift, own))
                .flatMap(rule -> rule.apply(wanted).stream())
                .findFirst();
    }

    private static Optional<Obstacle> past(Shift wanted, Instant now) {
        return Optional.of(wanted)
                .filter(shift -> shift.over(now))
                .map(Shift::title)
                .map(title -> new Obstacle("PAST", Message.of(VolunteerMessages.class, m -> m.past(title.toString()))));
    }

    /** Whoever missed the shift is not put on it again. */
    private static Optional<Obstacle> already(Shift wanted, List<ShiftAssignment> own) {
        return own.stream()
                .filter(a -> a.shift.id.equals(wanted.id) && a.status != AssignmentStatus.RELEASED)
                .findFirst()
                .map(a -> a.shift.title())
                .map(title ->
                        new Obstacle("ALREADY", Message.of(VolunteerMessages.class, m -> m.already(title.toString()))));
    }

    private static Optional<Obstacle> overlap(Shift wanted, List<ShiftAssignment> own) {
        return others(wanted, own)
                .filter(wanted::overlaps)
                .findFirst()
                .map(Shift::title)
                .map(title ->
                        new Obstacle("OVERLAP", Message.of(VolunteerMessages.class, m -> m.overlap(title.toString()))));
    }

    private Optional<Obstacle> rest(Shift wanted, List<ShiftAssignment> own) {
        long minutes = rest.toMinutes();
        return others(wanted, own)
                .filter(other -> wanted.closerThan(rest, other))
                .findFirst()
                .map(Shift::title)
                .map(title -> new Obstacle(
                        "REST", Message.of(VolunteerMessages.class, m -> m.rest(minutes, title.toString()))));
    }

    private static Stream<Shift> others(Shift wanted, List<ShiftAssignment> own) {
        return own.stream()
                .filter(a -> a.status.counts() && !a.shift.id.equals(wanted.id))
                .map(a -> a.shift);
    }
}
