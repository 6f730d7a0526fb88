package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.huitong.person.StrokeOrder;

/** Finds the place in the order of strokes of those who registered before it was kept, some at a time. */
@ApplicationScoped
class StrokeKeys {
    private static final int BATCH = 500;

    private final EntityManager database;

    @Inject
    StrokeKeys(EntityManager database) {
        this.database = database;
    }

    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int found;
        do {
            found = QuarkusTransaction.requiringNew().call(this::batch);
        } while (found == BATCH);
    }

    private int batch() {
        List<Object[]> rows = database.createQuery(
                        "select r.id, p.name from Registration r join r.person p where r.strokeKey = '' order by r.id",
                        Object[].class)
                .setMaxResults(BATCH)
                .getResultList();
        // Whoever is renamed at this moment has a key already, and it stays.
        rows.forEach(row -> database.createNativeQuery(
                        "update registration set stroke_key = :key where id = :id and stroke_key = ''")
                .setParameter("key", StrokeOrder.key((String) row[1]))
                .setParameter("id", row[0])
                .executeUpdate());
        return rows.size();
    }
}
