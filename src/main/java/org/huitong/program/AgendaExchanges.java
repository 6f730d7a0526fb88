package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/**
 * The door for forums and agendas that come in as worksheets. A dry run does everything and takes it back, so that it cannot say
 * anything else than what will happen.
 */
@ApplicationScoped
class AgendaExchanges {
    private final AgendaMerge agendas;
    private final ForumMerge forums;
    private final Actor actor;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    AgendaExchanges(
            AgendaMerge agendas,
            ForumMerge forums,
            Actor actor,
            TransactionSynchronizationRegistry transaction,
            Event<DomainEvent> events,
            @WallClock Clock clock) {
        this.agendas = agendas;
        this.forums = forums;
        this.actor = actor;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @return the key under which the person acting finds these lines again, for a day */
    @Transactional
    long keep(List<AgendaRow> rows) {
        var kept = new AgendaImport();
        kept.uploadedBy = actor.name();
        kept.uploadedAt = clock.instant();
        kept.content = rows;
        kept.persist();
        return kept.id;
    }

    /**
     * What would come of these lines; nothing of it stays.
     *
     * @throws Refused 404 if somebody else has brought them in, or they are gone
     */
    @Transactional
    AgendaPlan look(long id) {
        AgendaPlan plan = apply(own(id));
        transaction.setRollbackOnly();
        return plan;
    }

    /**
     * Takes all lines over, or none.
     *
     * @param seen of the plan that was looked at
     * @param reason why speakers may be on two stages at once, for all lines; null if that was not asked
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED} if an agenda was changed meanwhile; 409 {@code ROWS_WRONG} if
     *     anything is wrong with them now; 409 {@code SPEAKER_BUSY} if a reason is needed
     */
    @Transactional
    AgendaPlan take(long id, String seen, String reason) {
        AgendaImport kept = own(id);
        AgendaPlan plan = apply(kept);
        if (!plan.seen().equals(seen)) {
            throw Refused.conflict(
                    Seen.CHANGED, Message.of(ProgrammeMessages.class, ProgrammeMessages::changedMeanwhile));
        }
        if (plan.wrong() > 0) {
            throw Refused.conflict("ROWS_WRONG", Message.of(ExchangeMessages.class, m -> m.rowsWrong(plan.wrong())));
        }
        Map<String, Long> allowed = plan.blocking();
        if (!allowed.isEmpty() && (reason == null || reason.isBlank())) {
            throw Refused.conflict(Conflicts.BUSY, Message.of(ExchangeMessages.class, ExchangeMessages::reasonNeeded));
        }
        kept.delete();
        allowed.forEach((forum, many) -> events.fire(new SpeakerConflictAllowed(forum, many.intValue(), reason)));
        events.fire(new AgendaImported(id, plan.lines().size(), plan.added(), plan.changed(), plan.newSpeakers()));
        return plan;
    }

    private AgendaPlan apply(AgendaImport kept) {
        return kept.ofForums() ? forums.apply(kept) : agendas.apply(kept);
    }

    private AgendaImport own(long id) {
        return AgendaImport.own(id, actor.name())
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(ExchangeMessages.class, ExchangeMessages::importGone)));
    }
}
