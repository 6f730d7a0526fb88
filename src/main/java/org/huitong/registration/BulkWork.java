package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.Pieces;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/**
 * Carries decisions about many out, takes them back and makes them final, some registrations to a transaction. What is
 * done is marked in the transaction that does it: a process that dies leaves nothing half done, another one goes on, and
 * several share the work, since each passes over what another has locked.
 */
@ApplicationScoped
class BulkWork {
    private static final Logger LOG = Logger.getLogger(BulkWork.class);
    private static final int AT_ONCE = 25;

    private final DecisionMoves moves;
    private final Places places;
    private final Amendments amendments;
    private final Checklist checklist;
    private final EntityManager database;
    private final Editions editions;
    private final Actor actor;
    private final RegistrationConfig config;
    private final Clock clock;

    @Inject
    BulkWork(
            DecisionMoves moves,
            Places places,
            Amendments amendments,
            Checklist checklist,
            EntityManager database,
            Editions editions,
            Actor actor,
            RegistrationConfig config,
            @WallClock Clock clock) {
        this.moves = moves;
        this.places = places;
        this.amendments = amendments;
        this.checklist = checklist;
        this.database = database;
        this.editions = editions;
        this.actor = actor;
        this.config = config;
        this.clock = clock;
    }

    /** Does all there is to do now. What another instance is at is left to it. */
    @Scheduled(
            every = "${huitong.registration.bulk-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<BulkDecision> atWork = QuarkusTransaction.requiringNew().call(() -> BulkDecision.atWork(clock.instant()));
        for (BulkDecision bulk : atWork) {
            Runnable pieces = () -> {
                while (step(bulk.id)) {
                    // Another piece.
                }
            };
            editions.during(bulk.edition.code, () -> actor.onBehalfOf(bulk.decidedBy, pieces));
            QuarkusTransaction.requiringNew().run(() -> close(bulk.id));
        }
    }

    /** @return whether there may be more */
    private boolean step(long id) {
        return Pieces.step(AT_ONCE, (most, at) -> piece(id, most, at), (item, why) -> {
            LOG.errorf(why, "Decision %d about many: one registration is left as it is", id);
            leave(id, item);
        });
    }

    /**
     * Some registrations, with the decision's state held: who takes it back meanwhile waits for this piece.
     *
     * @param at filled with the one that is being worked on
     */
    private boolean piece(long id, int most, long[] at) {
        BulkDecision bulk = BulkDecision.holdState(id);
        List<BulkItem> items =
                switch (bulk.state) {
                    case RUNNING -> BulkItem.claim(id, BulkItem.State.WAITING, most);
                    case UNDOING -> BulkItem.claim(id, BulkItem.State.DONE, most);
                    // Alone: giving places back locks their pools, which have an order only within one registration.
                    case DONE -> settles(bulk) ? BulkItem.claim(id, BulkItem.State.DONE, 1) : List.of();
                    case UNDONE, SETTLED -> List.of();
                };
        Map<Long, Registration> registrations = Registration.lockWithPlaces(
                items.stream().map(item -> item.registration.id).toList());
        for (BulkItem item : items) {
            at[0] = item.id;
            work(bulk, item, registrations.get(item.registration.id));
        }
        database.flush();
        items.stream()
                .filter(item -> item.state == BulkItem.State.DONE)
                .forEach(item -> item.decidedVersion = item.registration.version);
        return !items.isEmpty();
    }

    /** What a rejection gives up goes to others only when it cannot be taken back any more. */
    private boolean settles(BulkDecision bulk) {
        return bulk.kind == DecisionKind.REJECTION && !bulk.undoable(clock.instant());
    }

    private void work(BulkDecision bulk, BulkItem item, Registration registration) {
        switch (bulk.state) {
            case RUNNING -> decide(bulk, item, registration);
            case UNDOING -> takeBack(bulk, item, registration);
            default -> settle(item, registration);
        }
    }

    private void decide(BulkDecision bulk, BulkItem item, Registration registration) {
        if (registration.version != item.seenVersion) {
            item.refused(BulkItem.Trouble.CHANGED);
            return;
        }
        if (bulk.kind == DecisionKind.APPROVAL && checklist.incomplete(registration)) {
            item.refused(BulkItem.Trouble.CHECKLIST);
            return;
        }
        Asked before = registration.told();
        item.done(moves.carryOut(bulk.kind, registration, Asked.of(bulk.reason)), before);
    }

    private void takeBack(BulkDecision bulk, BulkItem item, Registration registration) {
        if (!registration.version.equals(item.decidedVersion)) {
            keep(item, registration, BulkItem.Trouble.CHANGED);
        } else if (!registration.status.living()
                && Registration.livesWith(bulk.edition, List.of(registration.person.documentIndex))) {
            keep(item, registration, BulkItem.Trouble.REPLACED);
        } else {
            moves.takeBack(
                    bulk.kind, registration, item.statusBefore, new Asked(item.askedBefore, item.askedFieldsBefore));
            item.undone();
        }
    }

    /** What is not taken back is final. */
    private void keep(BulkItem item, Registration registration, BulkItem.Trouble why) {
        settle(item, registration);
        item.kept(why);
    }

    private void settle(BulkItem item, Registration registration) {
        if (registration.status == RegistrationStatus.REJECTED) {
            places.releaseAll(registration);
            amendments.forget(registration);
        }
        item.settled();
    }

    private static void leave(long bulk, long item) {
        BulkItem left = BulkItem.findById(item);
        switch (find(bulk).state) {
            case RUNNING -> left.refused(BulkItem.Trouble.FAULT);
            case UNDOING -> left.kept(BulkItem.Trouble.FAULT);
            default -> left.settled();
        }
    }

    /** Goes on to the next state, unless another instance is still at some of it: then that one does. */
    private void close(long id) {
        BulkDecision bulk = BulkDecision.lock(id).orElseThrow();
        Instant now = clock.instant();
        switch (bulk.state) {
            case RUNNING -> {
                if (!BulkItem.anyIn(bulk, BulkItem.State.WAITING)) {
                    bulk.end(now, now.plus(config.bulkUndo()));
                }
            }
            case UNDOING -> {
                if (!BulkItem.anyIn(bulk, BulkItem.State.DONE)) {
                    BulkItem.dropWaiting(bulk);
                    bulk.undone(now);
                }
            }
            case DONE -> {
                if (!bulk.undoable(now) && (!settles(bulk) || !BulkItem.anyIn(bulk, BulkItem.State.DONE))) {
                    bulk.settle();
                }
            }
            case UNDONE, SETTLED -> {}
        }
    }

    private static BulkDecision find(long id) {
        return BulkDecision.findById(id);
    }
}
