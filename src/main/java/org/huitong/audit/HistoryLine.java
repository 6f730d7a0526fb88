package org.huitong.audit;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.Message;

/**
 * One line of an object's history, as its page shows it.
 *
 * @param action the event's name
 * @param detail the event's components as JSON
 * @param other key of the thing it was done to, where that is not the object itself; null otherwise
 */
public record HistoryLine(Instant at, String actorKind, String actor, String action, String detail, String other) {
    /** @param detail what may be shown of the line's own */
    static HistoryLine of(AuditEntry entry, String detail, String object) {
        return new HistoryLine(
                entry.at,
                entry.actorKind,
                entry.actor,
                entry.action,
                detail,
                entry.subjectKey.equals(object) ? null : entry.subjectKey);
    }

    /** Who did it, in words. */
    public Message<?> who() {
        return Words.who(actorKind, actor);
    }

    /** What was done, in words. */
    public Message<?> what() {
        return Words.action(action);
    }

    /** What is different now. */
    public List<Detail.Change> changes() {
        return Detail.of(detail).changes();
    }
}
