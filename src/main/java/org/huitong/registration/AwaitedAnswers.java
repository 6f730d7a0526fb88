package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Editions;

/** Guests whose answer is waited for: to a change that a reviewer has asked for, or to an offered place. */
@ApplicationScoped
public class AwaitedAnswers {
    private final EntityManager database;
    private final Editions editions;
    private final ReviewScope scope;

    @Inject
    AwaitedAnswers(EntityManager database, Editions editions, ReviewScope scope) {
        this.database = database;
        this.editions = editions;
        this.scope = scope;
    }

    /**
     * An offered place.
     *
     * @param registration its key
     * @param forum code
     * @param ends real clock
     */
    public record Offer(long registration, String forum, Instant ends) {}

    /**
     * Registrations that have to be changed and were not, within the data scope of whoever asks, in order of their keys. One
     * statement.
     *
     * @param askedBefore real clock: whoever was asked later has still time
     */
    @Transactional
    public List<Long> changes(Instant askedBefore) {
        ReviewScope.Inside inside = scope.now();
        // What was given to a substitute to fill in has nothing asked.
        TypedQuery<Long> query = database.createQuery(
                        "select r.id from Registration r where r.edition = :edition and r.status = CHANGES_REQUESTED"
                                + " and r.asked is not null and not exists (select 1 from Decision d where d.registration = r"
                                + " and d.decision = CHANGES_REQUESTED and d.decidedAt >= :before)" + inside.condition()
                                + " order by r.id",
                        Long.class)
                .setParameter("edition", editions.current())
                .setParameter("before", askedBefore);
        for (Map.Entry<String, Object> limit : inside.parameters().entrySet()) {
            query.setParameter(limit.getKey(), limit.getValue());
        }
        return query.getResultList();
    }

    /** Offers that end between these moments of the real clock. One statement. */
    @Transactional
    public List<Offer> offersEnding(Instant after, Instant until) {
        return database.createQuery(
                        "select new org.huitong.registration.AwaitedAnswers$Offer(p.registration.id, p.forum.code, p.offerEnds)"
                                + " from Place p where p.status = OFFERED and p.offerEnds > :after and p.offerEnds <= :until"
                                + " and p.registration.edition = :edition order by p.id",
                        Offer.class)
                .setParameter("edition", editions.current())
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }
}
