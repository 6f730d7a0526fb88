package org.huitong.assistant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.huitong.booking.Arrangements;
import org.huitong.booking.NotArranged;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.Background;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.program.NotShifted;
import org.huitong.program.Programmes;

/**
 * The door to proposals for the whole programme. One at a time is worked out for an edition; it changes nothing until
 * somebody accepts it, or parts of it.
 */
@ApplicationScoped
class Proposals {
    private static final int RECENT = 10;

    private final Situations situations;
    private final Editions editions;
    private final Arrangements arrangements;
    private final Programmes programmes;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;
    private final ProposalWork work;
    private final Background background;

    @Inject
    Proposals(
            Situations situations,
            Editions editions,
            Arrangements arrangements,
            Programmes programmes,
            Event<DomainEvent> events,
            Actor actor,
            @WallClock Clock clock,
            ProposalWork work,
            Background background) {
        this.situations = situations;
        this.editions = editions;
        this.arrangements = arrangements;
        this.programmes = programmes;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.work = work;
        this.background = background;
    }

    /**
     * Has a proposal worked out.
     *
     * @param formKey the same for each sending of one form
     * @return its id; that of the first sending if this is another one
     * @throws Refused 409 {@code PROPOSAL_RUNNING} while another one is worked out; {@code NOTHING_TO_PLACE}
     */
    long start(Ask ask, String formKey) {
        long id = begin(ask, formKey);
        background.begin(work::run);
        return id;
    }

    /** As {@link #start}, but nobody works at it yet. */
    long begin(Ask ask, String formKey) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> Proposal.byKey(formKey).map(first -> first.id).orElseGet(() -> write(ask, formKey)));
        } catch (ConstraintViolationException somebodyElse) {
            throw Refused.conflict(
                    "PROPOSAL_RUNNING", Message.of(AssistantMessages.class, AssistantMessages::proposalRunning));
        }
    }

    private long write(Ask ask, String formKey) {
        Proposal.giveUpTheDead(clock.instant());
        var proposal = new Proposal();
        proposal.edition = editions.current();
        proposal.askedBy = actor.name();
        proposal.askedAt = clock.instant();
        proposal.formKey = formKey;
        proposal.ask = ask;
        proposal.problem = situations.proposal(ask);
        if (proposal.problem.tasks().isEmpty()) {
            throw Refused.conflict(
                    "NOTHING_TO_PLACE", Message.of(AssistantMessages.class, AssistantMessages::nothingToPlace));
        }
        proposal.persistAndFlush();
        events.fire(new ProposalStarted(proposal.id, proposal.problem.tasks().size(), ask.seconds()));
        return proposal.id;
    }

    /**
     * Ends the search; what it has found is not kept.
     *
     * @throws Refused 404; 409 {@code PROPOSAL_ENDED}
     */
    @Transactional
    void cancel(long id) {
        Proposal proposal = locked(id);
        if (proposal.living == null) {
            throw Refused.conflict(
                    "PROPOSAL_ENDED", Message.of(AssistantMessages.class, AssistantMessages::proposalEnded));
        }
        proposal.cancel(clock.instant());
        events.fire(new ProposalCancelled(id));
    }

    /**
     * Applies these rows through the bookings' door, all of them or none.
     *
     * @throws org.huitong.booking.NotArranged if one of them cannot be, naming it
     * @throws Refused 404; 409 {@code NOTHING_CHOSEN} if none of them is open
     */
    @Transactional
    int accept(long id, Collection<Long> rows) {
        Proposal proposal = locked(id);
        List<ProposalRow> chosen = rows.isEmpty()
                ? List.of()
                : ProposalRow.of(proposal, rows).stream()
                        .filter(ProposalRow::open)
                        .toList();
        if (chosen.isEmpty()) {
            throw Refused.conflict(
                    "NOTHING_CHOSEN", Message.of(AssistantMessages.class, AssistantMessages::nothingChosen));
        }
        Set<Long> released = arrangements.arrange(
                chosen.stream().map(ProposalRow::arrangement).toList());
        shift(proposal, chosen);
        chosen.forEach(ProposalRow::applied);
        ProposalRow.of(proposal).forEach(row -> row.lost(released));
        events.fire(new ProposalAccepted(
                id, chosen.stream().map(row -> row.forum).distinct().toList()));
        return chosen.size();
    }

    /** At another time than they were given, forums go there with their agendas. */
    private void shift(Proposal proposal, List<ProposalRow> rows) {
        Map<String, Duration> by = new HashMap<>();
        for (ProposalRow row : rows) {
            Slot given = proposal.problem.tasks().get(row.position).given();
            Duration later = Duration.ofMinutes(row.after.slot().start() - given.start());
            if (!later.isZero()) {
                by.put(row.forum, later);
            }
        }
        try {
            programmes.shift(by);
        } catch (NotShifted why) {
            throw new NotArranged(why.forum(), why);
        }
    }

    /** Notes that a forum's row could not be applied, after everything was undone. */
    @Transactional
    void note(long id, Collection<Long> rows, String forum, String code) {
        ProposalRow.of(find(id), rows).stream()
                .filter(row -> row.open() && row.forum.equals(forum))
                .forEach(row -> row.refused(code));
    }

    /** @throws Refused 404 */
    @Transactional
    ProposalView view(long id) {
        Proposal.giveUpTheDead(clock.instant());
        Proposal proposal = find(id);
        return ProposalView.of(proposal, ProposalRow.of(proposal), clock.instant());
    }

    /** Those of whoever asks, or of all for whoever no data scope limits; newest first. */
    @Transactional
    List<ProposalView> recent() {
        Proposal.giveUpTheDead(clock.instant());
        Optional<String> by = seesAll() ? Optional.empty() : Optional.of(actor.name());
        return Proposal.recent(editions.current(), by, RECENT).stream()
                .map(proposal -> ProposalView.of(proposal, List.of(), clock.instant()))
                .toList();
    }

    private Proposal locked(long id) {
        find(id);
        return Proposal.lock(id).orElseThrow(Proposals::notFound);
    }

    private Proposal find(long id) {
        return Proposal.<Proposal>findByIdOptional(id)
                .filter(proposal -> proposal.edition.id.equals(editions.current().id)
                        && (seesAll() || proposal.askedBy.equals(actor.name())))
                .orElseThrow(Proposals::notFound);
    }

    private boolean seesAll() {
        return actor.scope().only(Scope.Kind.FORUM).isEmpty();
    }

    private static Refused notFound() {
        return new Refused(
                404, "UNKNOWN_PROPOSAL", Message.of(AssistantMessages.class, AssistantMessages::unknownProposal));
    }
}
