package org.huitong.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Outcome;
import org.huitong.platform.WallClock;

/** Writes the log and reads an object's history back. */
@ApplicationScoped
public class AuditLog {
    private final Clock clock;
    private final ObjectMapper json;
    private final Actor actor;
    private final FloodGuard guard;

    @Inject
    AuditLog(@WallClock Clock clock, ObjectMapper json, Actor actor, FloodGuard guard) {
        this.clock = clock;
        this.json = json;
        this.actor = actor;
        this.guard = guard;
    }

    /**
     * What was done to this object, oldest first; without what was only tried, and without what lies outside the data scope
     * of whoever is acting.
     */
    @Transactional
    public List<HistoryLine> historyOf(String subjectType, String subjectKey) {
        return lines(subjectKey, AuditEntry.of(subjectType, subjectKey).stream());
    }

    /** As {@link #historyOf}, of these actions only. */
    @Transactional
    public List<HistoryLine> historyOf(String subjectType, String subjectKey, Set<String> actions) {
        return lines(subjectKey, AuditEntry.of(subjectType, subjectKey, actions).stream());
    }

    /** As {@link #historyOf}, with what was done to something else and names this object: its forum, its shift. */
    @Transactional
    public List<HistoryLine> historyWithRelated(String subjectType, String subjectKey) {
        return lines(
                subjectKey,
                Stream.concat(
                        AuditEntry.of(subjectType, subjectKey).stream(), AuditEntry.relatedTo(subjectKey).stream()));
    }

    private List<HistoryLine> lines(String object, Stream<AuditEntry> entries) {
        var sight = new Sight(actor.scope());
        return entries.filter(entry -> entry.result == Outcome.DONE)
                .sorted(Comparator.comparing(entry -> entry.id))
                .flatMap(entry -> sight.of(entry.detail).map(detail -> HistoryLine.of(entry, detail, object)).stream())
                .toList();
    }

    /** In the transaction of what it tells of: what is rolled back leaves no line. */
    @Transactional
    void write(@Observes DomainEvent event) throws JsonProcessingException {
        var who = Attempt.Who.of(actor);
        String action = event.getClass().getSimpleName();
        if (event.outcome() != Outcome.DONE
                && !guard.lets(new Attempt(who, action, event.outcome(), null, event.subjectType()))) {
            return;
        }
        AuditEntry entry = entry(who, action);
        entry.result = event.outcome();
        entry.subjectType = event.subjectType();
        entry.subjectKey = Attempt.cut(event.subjectKey());
        entry.relatedKey = event.relatedKey();
        entry.detail = json.writeValueAsString(event);
        entry.write();
    }

    /** What was refused or failed; it has no transaction of its own left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(Attempt attempt, String subjectKey, Object detail) {
        AuditEntry entry = entry(attempt.who(), attempt.action());
        entry.result = attempt.result();
        entry.code = attempt.code();
        entry.subjectType = attempt.subjectType();
        entry.subjectKey = Attempt.cut(subjectKey);
        try {
            entry.detail = json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        entry.write();
    }

    private AuditEntry entry(Attempt.Who who, String action) {
        var entry = new AuditEntry();
        entry.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.actorKind = who.kind();
        entry.actor = who.name();
        entry.address = who.address();
        entry.action = action;
        return entry;
    }
}
