package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.Background;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/** Decisions about all registrations of a list at once: looked at first, carried out in the background, taken back. */
@ApplicationScoped
class BulkDecisions {
    /** So that nobody decides about a hundred thousand by mistake. */
    static final int MOST = 20_000;

    private static final int PROBLEMS = 200;
    private static final int RECENT = 20;

    private final ReviewList list;
    private final ReviewScope scope;
    private final Editions editions;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;
    private final BulkWork work;
    private final Background background;

    @Inject
    BulkDecisions(
            ReviewList list,
            ReviewScope scope,
            Editions editions,
            EntityManager database,
            Event<DomainEvent> events,
            Actor actor,
            @WallClock Clock clock,
            BulkWork work,
            Background background) {
        this.list = list;
        this.scope = scope;
        this.editions = editions;
        this.database = database;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.work = work;
        this.background = background;
    }

    /**
     * What would be decided about.
     *
     * @param found how many the list holds
     * @param concerned how many of them stand where this can be decided by whoever asks
     * @param own how many are left to a colleague, since whoever asks did the first review
     * @param sample the first of those, in the order of the list
     */
    record Preview(long found, long concerned, long own, List<ReviewRow> sample) {}

    /** A decision as it stands. */
    record View(
            long id,
            DecisionKind kind,
            String reason,
            String filter,
            String decidedBy,
            Instant decidedAt,
            BulkDecision.State state,
            int total,
            Instant undoUntil,
            Map<BulkItem.State, Long> counts,
            boolean undoable) {
        /** How many the decision holds for. */
        public long decided() {
            return count(BulkItem.State.DONE) + count(BulkItem.State.SETTLED) + count(BulkItem.State.KEPT);
        }

        public long refused() {
            return count(BulkItem.State.REFUSED);
        }

        public long undone() {
            return count(BulkItem.State.UNDONE);
        }

        /** How many have been dealt with, in whichever direction it goes. */
        public long dealtWith() {
            return state == BulkDecision.State.UNDOING
                    ? total - count(BulkItem.State.DONE) - count(BulkItem.State.WAITING)
                    : total - count(BulkItem.State.WAITING);
        }

        public boolean moving() {
            return state == BulkDecision.State.RUNNING || state == BulkDecision.State.UNDOING;
        }

        /** For the colour of its label. */
        public String tone() {
            return switch (state) {
                case RUNNING, UNDOING -> "info";
                case DONE, SETTLED -> "good";
                case UNDONE -> "mute";
            };
        }

        public String undoing() {
            return "/admin/bulk-decisions/" + id + "/undoing";
        }

        private long count(BulkItem.State state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    /** A registration that was left as it was. */
    record Problem(String reference, String name, RegistrationStatus status, BulkItem.Trouble why) {}

    @Transactional
    Preview preview(ReviewFilter filter, DecisionKind kind, int sample) {
        ReviewList.Among decidable = decidable(kind);
        long concerned = list.count(filter, decidable);
        long own = decidable.notFirstBy() == null
                ? 0
                : list.count(filter, new ReviewList.Among(decidable.statuses(), null, kind)) - concerned;
        return new Preview(
                list.count(filter),
                concerned,
                own,
                list.page(filter, decidable, sample).items());
    }

    /**
     * Begins to carry a decision out on all of the list that stand where it can be decided, as they stand now.
     *
     * @param expected how many these were when they were looked at
     * @param formKey the same for each sending of one form
     * @return its id; that of the first sending if this is another one
     * @throws Invalid if there is a reason to be told and none that can be
     * @throws Refused 409 COUNT_CHANGED if they are more or fewer meanwhile; TOO_MANY over {@link #MOST}
     */
    long start(ReviewFilter filter, DecisionKind kind, String reason, long expected, String formKey) {
        String told = DecisionMoves.told(kind, reason);
        long id = QuarkusTransaction.requiringNew().call(() -> BulkDecision.byKey(formKey)
                .map(first -> first.id)
                .orElseGet(() -> begin(filter, kind, told, expected, formKey)));
        background.begin(work::run);
        return id;
    }

    /** In a transaction of the caller; nothing is carried out yet. */
    long begin(ReviewFilter filter, DecisionKind kind, String told, long expected, String formKey) {
        List<ReviewList.Chosen> chosen = list.choose(filter, decidable(kind));
        if (chosen.size() != expected || chosen.isEmpty()) {
            throw Refused.conflict("COUNT_CHANGED", Message.of(BulkMessages.class, m -> m.countChanged(chosen.size())));
        }
        if (chosen.size() > MOST) {
            throw Refused.conflict("TOO_MANY", Message.of(BulkMessages.class, m -> m.tooMany(MOST)));
        }
        var bulk = new BulkDecision();
        bulk.edition = editions.current();
        bulk.kind = kind;
        bulk.reason = told;
        bulk.filter = filter.query();
        bulk.decidedBy = actor.name();
        bulk.decidedAt = clock.instant();
        bulk.formKey = formKey;
        bulk.total = chosen.size();
        bulk.persist();
        chosen.forEach(one -> BulkItem.of(bulk, one).persist());
        events.fire(new BulkDecisionStarted(bulk.id, bulk.total, kind.name(), filter.told()));
        return bulk.id;
    }

    /**
     * Takes a decision back: what is not carried out yet will not be, the rest is put back where it stood, unless somebody
     * has gone on with it.
     *
     * @throws Refused 404; 409 TOO_LATE
     */
    void undo(long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            BulkDecision bulk = find(id);
            database.refresh(bulk, LockModeType.PESSIMISTIC_WRITE);
            if (!own(bulk) || !bulk.undoable(clock.instant())) {
                throw Refused.conflict("TOO_LATE", Message.of(BulkMessages.class, BulkMessages::tooLate));
            }
            bulk.undo();
            events.fire(new BulkDecisionTakenBack(id, bulk.kind.name()));
        });
        background.begin(work::run);
    }

    /** @throws Refused 404 */
    @Transactional
    View view(long id) {
        BulkDecision bulk = find(id);
        return view(bulk, BulkItem.counts(List.of(bulk)).getOrDefault(id, Map.of()));
    }

    /** Those of whoever asks, or of all for whom no data scope hides any of it; newest first. */
    @Transactional
    List<View> recent() {
        Optional<String> by = seesAll() ? Optional.empty() : Optional.of(actor.name());
        List<BulkDecision> recent = BulkDecision.recent(editions.current(), by, RECENT);
        Map<Long, Map<BulkItem.State, Long>> counts = BulkItem.counts(recent);
        return recent.stream()
                .map(bulk -> view(bulk, counts.getOrDefault(bulk.id, Map.of())))
                .toList();
    }

    /** The registrations that were left as they were, at most 200 of them. */
    @Transactional
    List<Problem> problems(long id) {
        return database.createQuery(
                        "select new org.huitong.registration.BulkDecisions$Problem(r.reference, p.name, r.status, i.code)"
                                + " from BulkItem i join i.registration r join r.person p"
                                + " where i.bulk = :bulk and i.code is not null order by i.id",
                        Problem.class)
                .setParameter("bulk", find(id))
                .setMaxResults(PROBLEMS)
                .getResultList();
    }

    private ReviewList.Among decidable(DecisionKind kind) {
        return new ReviewList.Among(kind.inBulkFrom(), kind == DecisionKind.APPROVAL ? actor.name() : null, kind);
    }

    private View view(BulkDecision bulk, Map<BulkItem.State, Long> counts) {
        return new View(
                bulk.id,
                bulk.kind,
                bulk.reason,
                bulk.filter,
                bulk.decidedBy,
                bulk.decidedAt,
                bulk.state,
                bulk.total,
                bulk.undoUntil,
                counts,
                own(bulk) && bulk.undoable(clock.instant()));
    }

    private BulkDecision find(long id) {
        return BulkDecision.<BulkDecision>findByIdOptional(id)
                .filter(bulk -> bulk.edition.id.equals(editions.current().id) && (seesAll() || own(bulk)))
                .orElseThrow(Registrations::notFound);
    }

    private boolean own(BulkDecision bulk) {
        return bulk.decidedBy.equals(actor.name());
    }

    private boolean seesAll() {
        return scope.now().forums().isEmpty();
    }
}
