package org.huitong.platform;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Deletes old rows, batch by batch, each in a transaction of its own. Several instances may do it at once: they go through
 * the same index in the same order, and what one has deleted the other does not find.
 */
@ApplicationScoped
class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    /** Short enough to hold nobody up, long enough to pay for the commit. */
    private static final int BATCH = 500;

    private final List<OldRows> rows;
    private final EntityManager database;
    private final Clock clock;

    @Inject
    Forgetting(@All List<OldRows> rows, EntityManager database, @WallClock Clock clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        rows.stream().flatMap(each -> each.terms().stream()).forEach(this::forget);
    }

    private void forget(OldRows.Term term) {
        Instant before = clock.instant().minus(term.kept());
        int all = 0;
        int deleted;
        do {
            deleted = QuarkusTransaction.requiringNew().call(() -> batch(term, before));
            all += deleted;
        } while (deleted == BATCH);
        if (all > 0) {
            LOG.infof("Deleted %d old rows of %s", all, term.table());
        }
    }

    private int batch(OldRows.Term term, Instant before) {
        return database.createNativeQuery("delete from %1$s where %2$s < :before order by %2$s limit %3$d"
                        .formatted(term.table(), term.column(), BATCH))
                .setParameter("before", before)
                .executeUpdate();
    }
}
