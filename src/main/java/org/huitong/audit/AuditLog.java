package org.huitong.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.WallClock;

/** Writes the log and reads it back. */
@ApplicationScoped
public class AuditLog {
    private final Clock clock;
    private final ObjectMapper json;
    private final Actor actor;

    @Inject
    AuditLog(@WallClock Clock clock, ObjectMapper json, Actor actor) {
        this.clock = clock;
        this.json = json;
        this.actor = actor;
    }

    /** One line of an object's history. */
    public record Line(Instant at, String actorKind, String actor, String action, String detail) {}

    /** What happened to this object, oldest first. */
    @Transactional
    public List<Line> historyOf(String subjectType, String subjectKey) {
        return AuditEntry.of(subjectType, subjectKey).stream()
                .map(e -> new Line(e.at, e.actorKind, e.actor, e.action, e.detail))
                .toList();
    }

    @Transactional
    void write(@Observes DomainEvent event) throws JsonProcessingException {
        var entry = new AuditEntry();
        entry.at = clock.instant();
        entry.actorKind = actor.kind();
        entry.actor = actor.name();
        entry.address = actor.address().orElse(null);
        entry.action = event.getClass().getSimpleName();
        entry.subjectType = event.subjectType();
        entry.subjectKey = event.subjectKey();
        entry.detail = json.writeValueAsString(event);
        entry.persist();
    }
}
