package org.huitong.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/**
 * Looks at lists and takes them over, some rows to a transaction. What is done is marked in the transaction that does it: a
 * process that dies leaves nothing half done, another one goes on, and several share the work, since each passes over what
 * another has locked.
 */
@ApplicationScoped
class ImportWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    private static final int LOOKED_AT_ONCE = 200;
    /** Fewer: from the first place on, whoever wants one in the same forum waits for the end of the piece. */
    private static final int TAKEN_AT_ONCE = 50;
    /** Somebody else may register the same people at the same moment; another look then finds what they did. */
    private static final int ATTEMPTS = 3;

    private final RowCheck check;
    private final Editions editions;
    private final Actor actor;
    private final Event<DomainEvent> events;
    private final IntakeConfig config;
    private final Clock clock;

    @Inject
    ImportWork(
            RowCheck check,
            Editions editions,
            Actor actor,
            Event<DomainEvent> events,
            IntakeConfig config,
            @WallClock Clock clock) {
        this.check = check;
        this.editions = editions;
        this.actor = actor;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    /** Does all there is to do now. What another instance is at is left to it. */
    @Scheduled(every = "${huitong.intake.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant stale = clock.instant().minus(config.kept());
        List<Long> atWork = QuarkusTransaction.requiringNew().call(() -> GuestImport.atWork(stale));
        atWork.forEach(this::run);
    }

    /** Does all there is to do for one import. */
    void run(long id) {
        while (step(id)) {
            // Another piece.
        }
        inTheirName(id, () -> {
            close(id);
            return 0;
        });
    }

    /** @return whether there may be more */
    boolean step(long id) {
        long[] at = new long[1];
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return inTheirName(id, () -> piece(id, Integer.MAX_VALUE, at)) > 0;
            } catch (RuntimeException clash) {
                LOG.debugf(clash, "Import %d: a piece is tried again", id);
            }
        }
        // One of them spoils it for the others: one by one, it alone is left as it is.
        for (int i = 0; i < TAKEN_AT_ONCE; i++) {
            if (!single(id, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean single(long id, long[] at) {
        for (int attempt = 1; ; attempt++) {
            try {
                return inTheirName(id, () -> piece(id, 1, at)) > 0;
            } catch (RuntimeException one) {
                if (attempt == ATTEMPTS) {
                    LOG.errorf(one, "Import %d: one row is left as it is", id);
                    QuarkusTransaction.requiringNew().run(() -> check.leave(ImportRow.findById(at[0])));
                    return true;
                }
            }
        }
    }

    private int inTheirName(long id, IntSupplier work) {
        int[] done = new int[1];
        GuestImport batch = QuarkusTransaction.requiringNew().call(() -> GuestImport.withEdition(id));
        Runnable inTransaction =
                () -> done[0] = QuarkusTransaction.requiringNew().call(work::getAsInt);
        editions.during(batch.edition.code, () -> actor.onBehalfOf(batch.uploadedBy, inTransaction));
        return done[0];
    }

    /**
     * Some rows, with the import's state held: who ends it meanwhile waits for this piece.
     *
     * @param at filled with the first of them
     */
    int piece(long id, int most, long[] at) {
        GuestImport batch = GuestImport.holdState(id);
        List<ImportRow> rows =
                switch (batch.state) {
                    case CHECKING -> ImportRow.claim(id, ImportRow.State.WAITING, Math.min(most, LOOKED_AT_ONCE));
                    case TAKING -> toTake(id, Math.min(most, TAKEN_AT_ONCE));
                    default -> List.of();
                };
        if (!rows.isEmpty()) {
            at[0] = rows.get(0).id;
            if (batch.state == GuestImport.State.CHECKING) {
                check.look(batch, rows);
            } else {
                check.take(batch, rows);
            }
        }
        return rows.size();
    }

    private static List<ImportRow> toTake(long id, int most) {
        List<ImportRow> fresh = ImportRow.claim(id, ImportRow.State.NEW, most);
        return fresh.isEmpty() ? ImportRow.claim(id, ImportRow.State.CHANGE, most) : fresh;
    }

    /** Goes on to the next state, unless another instance is still at some of it: then that one does. */
    private void close(long id) {
        GuestImport batch = GuestImport.lock(id).orElseThrow();
        switch (batch.state) {
            case CHECKING -> {
                if (!ImportRow.anyIn(batch, ImportRow.State.WAITING)) {
                    checked(batch);
                }
            }
            case TAKING -> {
                if (!ImportRow.anyIn(batch, ImportRow.State.NEW, ImportRow.State.CHANGE)) {
                    taken(batch);
                }
            }
            case UPLOADED, CHECKED -> {
                if (batch.uploadedAt.isBefore(clock.instant().minus(config.kept()))) {
                    batch.end(GuestImport.State.EXPIRED, ImportRow.counts(batch), clock.instant());
                    ImportRow.eraseAll(batch);
                }
            }
            case DONE, CANCELLED, EXPIRED -> {}
        }
    }

    private void checked(GuestImport batch) {
        for (String by : List.of("identity", "registrationId")) {
            ImportRow.repeated(batch, by).stream()
                    .filter(found -> found.row().state != ImportRow.State.WRONG)
                    .forEach(found -> check.repeated(batch.mapping, found.row(), found.first()));
        }
        batch.checked();
        Map<ImportRow.State, Long> counts = ImportRow.counts(batch);
        events.fire(new ImportChecked(
                batch.id,
                counts.getOrDefault(ImportRow.State.NEW, 0L),
                counts.getOrDefault(ImportRow.State.CHANGE, 0L),
                counts.getOrDefault(ImportRow.State.SAME, 0L),
                counts.getOrDefault(ImportRow.State.WRONG, 0L)));
    }

    private void taken(GuestImport batch) {
        Map<ImportRow.State, Long> counts = ImportRow.counts(batch);
        batch.end(GuestImport.State.DONE, counts, clock.instant());
        ImportRow.erase(batch, EnumSet.of(ImportRow.State.SAME));
        events.fire(new ImportFinished(
                batch.id,
                counts.getOrDefault(ImportRow.State.CREATED, 0L),
                counts.getOrDefault(ImportRow.State.CHANGED, 0L),
                counts.getOrDefault(ImportRow.State.SAME, 0L) + counts.getOrDefault(ImportRow.State.UNCHANGED, 0L),
                counts.getOrDefault(ImportRow.State.WRONG, 0L) + counts.getOrDefault(ImportRow.State.REFUSED, 0L)));
    }
}
