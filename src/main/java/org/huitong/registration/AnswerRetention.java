package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huitong.category.Category;
import org.huitong.form.Field;
import org.jboss.logging.Logger;

/**
 * Deletes answers whose time is over (PIPL art. 47): as many days after the edition's last day as their field says now, by
 * the conference clock. Several instances may do it at once: what one has deleted the other does not find.
 */
@ApplicationScoped
class AnswerRetention {
    private static final Logger LOG = Logger.getLogger(AnswerRetention.class);
    private static final int BATCH = 500;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    AnswerRetention(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "12m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        QuarkusTransaction.requiringNew().call(this::categories).forEach(category -> category.fields.stream()
                .filter(field -> over(category, field))
                .forEach(field -> forget(category, field)));
    }

    private List<Category> categories() {
        return database.createQuery("from Category c join fetch c.edition", Category.class)
                .getResultList();
    }

    private boolean over(Category category, Field field) {
        return field.retentionDays() != null
                && LocalDate.ofInstant(clock.instant(), category.edition.zone)
                        .isAfter(category.edition.lastDay.plusDays(field.retentionDays()));
    }

    private void forget(Category category, Field field) {
        int all = 0;
        int deleted;
        do {
            deleted = QuarkusTransaction.requiringNew().call(() -> batch(category, field));
            all += deleted;
        } while (deleted == BATCH);
        if (all > 0) {
            LOG.infof("Deleted %d answers to %s of %s, whose time is over", all, field.key(), category.code);
        }
    }

    private int batch(Category category, Field field) {
        List<Long> ids = database.createQuery(
                        "select a.id from RegistrationAnswer a where a.fieldKey = :key"
                                + " and a.registration.category = :category order by a.id",
                        Long.class)
                .setParameter("key", field.key())
                .setParameter("category", category)
                .setMaxResults(BATCH)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : database.createQuery("delete from RegistrationAnswer a where a.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
