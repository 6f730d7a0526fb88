package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.Message;

/**
 * The part of the volunteers' work that exists for whoever is acting: the posts of the person's working groups with their
 * shifts, and the volunteers who stand there or, so that gaps can be filled, stand nowhere yet. The one way by which a
 * data scope enters this package.
 */
@ApplicationScoped
class VolunteerScope {
    private final Actor actor;

    @Inject
    VolunteerScope(Actor actor) {
        this.actor = actor;
    }

    /** Codes of the only groups whose posts there are; empty for all. */
    Optional<Set<String>> groups() {
        return actor.scope().only(Scope.Kind.WORKING_GROUP);
    }

    boolean covers(Shift shift) {
        return groups().map(codes -> shift.post.workingGroup != null && codes.contains(shift.post.workingGroup))
                .orElse(true);
    }

    /** Those of a volunteer's assignments that exist. */
    List<ShiftAssignment> inside(List<ShiftAssignment> own) {
        return own.stream().filter(a -> covers(a.shift)).toList();
    }

    /** Whether the volunteer with these assignments, released ones too, exists. */
    boolean holds(Collection<ShiftAssignment> own) {
        List<ShiftAssignment> standing =
                own.stream().filter(a -> a.status != AssignmentStatus.RELEASED).toList();
        return standing.isEmpty() || standing.stream().anyMatch(a -> covers(a.shift));
    }

    /** The same as {@link #holds}, to be added to the conditions on a volunteer {@code v}. */
    String condition() {
        return groups().isEmpty()
                ? ""
                : " and (exists (select 1 from ShiftAssignment mine where mine.volunteer = v"
                        + " and mine.status <> :scopeReleased and mine.shift.post.workingGroup in :scopeGroups)"
                        + " or not exists (select 1 from ShiftAssignment any where any.volunteer = v"
                        + " and any.status <> :scopeReleased))";
    }

    /** Sets what {@link #condition} asks for. */
    void bind(Query query) {
        groups().ifPresent(codes ->
                query.setParameter("scopeGroups", codes).setParameter("scopeReleased", AssignmentStatus.RELEASED));
    }

    /** Why a shift cannot be taken, without naming one that does not exist for whoever is acting. */
    Message<?> told(ShiftRules.Obstacle obstacle) {
        return covers(obstacle.shift())
                ? obstacle.reason()
                : Message.of(ShiftRefusalMessages.class, ShiftRefusalMessages::busyElsewhere);
    }
}
