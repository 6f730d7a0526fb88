package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.edition.Editions;
import org.huitong.notification.DeadLetters;
import org.huitong.notification.OutboxMessage;
import org.huitong.platform.Cursor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.registration.ReviewScope;

/** Messages on their way, and what becomes of those that failed; within the data scope of whoever looks. */
@ApplicationScoped
class Messages {
    private final EntityManager database;
    private final Editions editions;
    private final ReviewScope scope;
    private final DeadLetters letters;
    private final AuditLog log;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    Messages(
            EntityManager database,
            Editions editions,
            ReviewScope scope,
            DeadLetters letters,
            AuditLog log,
            Event<DomainEvent> events,
            @WallClock Clock clock) {
        this.database = database;
        this.editions = editions;
        this.scope = scope;
        this.letters = letters;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What part of the messages is looked at.
     *
     * @param status null for all
     * @param about reference; null for all
     */
    record Filter(OutboxMessage.Status status, String about) {}

    /** One page, newest first. One statement. */
    @Transactional
    Page<OutboxRow> page(Filter filter, Optional<Cursor> after, int limit) {
        TypedQuery<OutboxMessage> query = query(
                "select m from OutboxMessage m",
                filter,
                after.map(c -> " and m.id < :after").orElse("") + " order by m.id desc",
                OutboxMessage.class);
        after.ifPresent(cursor -> query.setParameter("after", cursor.id()));
        Instant now = clock.instant();
        return Page.of(
                query.setMaxResults(limit + 1).getResultList().stream()
                        .map(message -> OutboxRow.of(message, now))
                        .toList(),
                limit,
                row -> new Cursor("", row.id()));
    }

    /** How many failed and wait for a person. One statement. */
    @Transactional
    long dead() {
        return query(
                        "select count(*) from OutboxMessage m",
                        new Filter(OutboxMessage.Status.DEAD, null),
                        "",
                        Long.class)
                .getSingleResult();
    }

    /** @throws Refused 404 */
    @Transactional
    OutboxRow view(long id) {
        return OutboxRow.of(find(id), clock.instant());
    }

    @Transactional
    List<HistoryLine> history(long id) {
        return log.historyOf("outbox-message", Long.toString(id));
    }

    /** @throws Refused 404; 409 NOT_DEAD */
    @Transactional
    void sendAgain(long id) {
        find(id);
        OutboxMessage message = letters.sendAgain(id).orElseThrow(Messages::notDead);
        events.fire(new MessageSentAgain(id, message.about, message.occasion));
    }

    /** @throws Refused 404; 409 NOT_DEAD */
    @Transactional
    void giveUp(long id) {
        find(id);
        OutboxMessage message = letters.giveUp(id).orElseThrow(Messages::notDead);
        events.fire(new MessageGivenUp(id, message.about, message.occasion));
    }

    private OutboxMessage find(long id) {
        return query("select m from OutboxMessage m", new Filter(null, null), " and m.id = :id", OutboxMessage.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() ->
                        new Refused(404, "NOT_FOUND", Message.of(OutboxMessages.class, OutboxMessages::notFound)));
    }

    private <T> TypedQuery<T> query(String select, Filter filter, String further, Class<T> type) {
        ReviewScope.Inside inside = scope.now();
        var conditions = new StringBuilder(" where 1 = 1");
        if (filter.status() != null) {
            conditions.append(" and m.status = :status");
        }
        if (filter.about() != null) {
            conditions.append(" and m.about = :about");
        }
        Map<String, Object> limits = inside.parameters();
        if (!limits.isEmpty()) {
            conditions
                    .append(" and exists (select 1 from Registration r where r.reference = m.about"
                            + " and r.edition = :edition")
                    .append(inside.condition())
                    .append(")");
        }
        TypedQuery<T> query = database.createQuery(select + conditions + further, type);
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.about() != null) {
            query.setParameter("about", filter.about());
        }
        if (!limits.isEmpty()) {
            query.setParameter("edition", editions.current());
            limits.forEach(query::setParameter);
        }
        return query;
    }

    private static Refused notDead() {
        return Refused.conflict("NOT_DEAD", Message.of(OutboxMessages.class, OutboxMessages::notDead));
    }
}
