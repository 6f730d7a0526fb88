package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.huitong.edition.Editions;

/** The door to how many people each forum of the current edition draws. */
@ApplicationScoped
public class ForumDemands {
    private final Editions editions;
    private final EntityManager database;

    @Inject
    ForumDemands(Editions editions, EntityManager database) {
        this.editions = editions;
        this.database = database;
    }

    /**
     * By the forums' codes; a forum for which nobody has registered is missing. One statement.
     *
     * @param recently from when on a registration counts as a recent one; conference clock
     */
    @Transactional
    public Map<String, ForumDemand> byForum(Instant recently) {
        Map<String, ForumDemand> demands = new HashMap<>();
        database.createQuery(
                        "select f.code, p.status, count(p), sum(case when r.submittedAt >= :recently then 1 else 0 end)"
                                + " from Place p join p.forum f join p.registration r"
                                + " where f.edition = :edition and p.status <> :released group by f.code, p.status",
                        Object[].class)
                .setParameter("recently", recently)
                .setParameter("edition", editions.current())
                .setParameter("released", Place.Status.RELEASED)
                .getResultList()
                .forEach(row -> demands.merge(
                        (String) row[0],
                        of((Place.Status) row[1], (Long) row[2], ((Number) row[3]).longValue()),
                        ForumDemand::plus));
        return demands;
    }

    private static ForumDemand of(Place.Status status, long count, long recent) {
        return switch (status) {
            case CONFIRMED -> new ForumDemand(count, 0, 0, recent);
            case WAITLISTED -> new ForumDemand(0, 0, count, recent);
            default -> new ForumDemand(0, count, 0, recent);
        };
    }
}
