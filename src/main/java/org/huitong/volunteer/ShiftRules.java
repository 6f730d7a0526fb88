package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
     * @param shift the one that is in the way
     */
    record Obstacle(String code, Message<?> reason, Shift shift) {
        static Obstacle of(String code, Shift shift, BiFunction<ShiftRefusalMessages, String, String> wording) {
            ShiftTitle title = shift.title();
            return new Obstacle(
                    code, Message.of(ShiftRefusalMessages.class, m -> wording.apply(m, title.toString())), shift);
        }
    }

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
                .map(shift -> Obstacle.of("PAST", shift, ShiftRefusalMessages::past));
    }

    /** Whoever missed the shift is not put on it again. */
    private static Optional<Obstacle> already(Shift wanted, List<ShiftAssignment> own) {
        return own.stream()
                .filter(a -> a.shift.id.equals(wanted.id) && a.status != AssignmentStatus.RELEASED)
                .findFirst()
                .map(a -> Obstacle.of("ALREADY", a.shift, ShiftRefusalMessages::already));
    }

    private static Optional<Obstacle> overlap(Shift wanted, List<ShiftAssignment> own) {
        return others(wanted, own)
                .filter(wanted::overlaps)
                .findFirst()
                .map(other -> Obstacle.of("OVERLAP", other, ShiftRefusalMessages::overlap));
    }

    private Optional<Obstacle> rest(Shift wanted, List<ShiftAssignment> own) {
        long minutes = rest.toMinutes();
        return others(wanted, own)
                .filter(other -> wanted.closerThan(rest, other))
                .findFirst()
                .map(other -> Obstacle.of("REST", other, (m, title) -> m.rest(minutes, title)));
    }

    private static Stream<Shift> others(Shift wanted, List<ShiftAssignment> own) {
        return own.stream()
                .filter(a -> a.status.counts() && !a.shift.id.equals(wanted.id))
                .map(a -> a.shift);
    }
}
