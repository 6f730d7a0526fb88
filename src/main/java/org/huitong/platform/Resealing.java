package org.huitong.platform;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/**
 * After a change of secret or suite: seals everything again that is not under the present key, batch by batch, each in a
 * transaction of its own. It can be stopped at any time and goes on where it was; several instances share the work.
 */
@ApplicationScoped
public class Resealing {
    private static final Logger LOG = Logger.getLogger(Resealing.class);
    /** Short enough to keep nobody waiting for a row, long enough to pay for the commit. */
    private static final int BATCH = 200;

    private final List<SealedColumns> columns;
    private final Secrets secrets;

    @Inject
    Resealing(@All List<SealedColumns> columns, Secrets secrets) {
        this.columns = columns.stream()
                .sorted(Comparator.comparingInt(SealedColumns::order))
                .toList();
        this.secrets = secrets;
    }

    /** Looks from time to time: rows that were held by somebody are met again. */
    @Scheduled(
            every = "${huitong.crypto.reseal-every:1h}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        columns.forEach(this::run);
    }

    private void run(SealedColumns sealedColumns) {
        long left = QuarkusTransaction.requiringNew().call(sealedColumns::left);
        if (left == 0) {
            return;
        }
        Secrets.Generation present = secrets.present();
        OptionalLong last = OptionalLong.of(0);
        while (last.isPresent()) {
            LOG.infof(
                    "Sealing with key %d (%s): %s, %d to go",
                    present.version(), present.suite(), sealedColumns.name(), left);
            long after = last.getAsLong();
            last = QuarkusTransaction.requiringNew().call(() -> sealedColumns.reseal(after, BATCH));
            left = QuarkusTransaction.requiringNew().call(sealedColumns::left);
        }
        if (left == 0) {
            LOG.infof("All of %s is under key %d (%s)", sealedColumns.name(), present.version(), present.suite());
        }
    }
}
