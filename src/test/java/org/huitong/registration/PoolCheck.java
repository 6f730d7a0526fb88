package org.huitong.registration;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of all pools, and of all limits of delegations, at every commit. */
final class PoolCheck {
    private PoolCheck() {}

    /**
     * Pools whose counter differs from the places held, confirmed and offered, that hold more than their capacity, or
     * have a free place while somebody waits whose delegation is not full; and limits whose counter is wrong.
     */
    static List<String> wrong(EntityManager database) {
        return Stream.of(pools(database, "q.taken > q.capacity"), caps(database), totals(database))
                .flatMap(List::stream)
                .toList();
    }

    /** The same, but that a pool that was made smaller may hold more than its capacity. */
    static List<String> uncounted(EntityManager database) {
        return Stream.of(pools(database, "false"), caps(database), totals(database))
                .flatMap(List::stream)
                .toList();
    }

    /** @param overfull what is wrong besides */
    @SuppressWarnings("unchecked")
    private static List<String> pools(EntityManager database, String overfull) {
        return database.createNativeQuery("""
                        select concat(f.code, ' ', coalesce(c.code, 'shared'), ': taken ', q.taken, ' of ', q.capacity, ', rows ',
                               count(if(p.status in ('HELD', 'CONFIRMED', 'OFFERED'), 1, null)), ', waiting ',
                               count(if(p.status = 'WAITLISTED', 1, null)))
                        from forum_quota q
                        join forum f on f.id = q.forum_id
                        left join category c on c.id = q.category_id
                        left join place p on p.quota_id = q.id
                        left join registration r on r.id = p.registration_id
                        left join delegation_cap x on x.forum_id = q.forum_id and x.category_id = r.category_id
                              and x.delegation_id = r.delegation_id
                        group by q.id, f.code, c.code, q.taken, q.capacity
                        having q.taken <> count(if(p.status in ('HELD', 'CONFIRMED', 'OFFERED'), 1, null))
                            or OVERFULL
                            or q.taken < q.capacity and count(if(p.status = 'WAITLISTED'
                               and (x.id is null or x.taken < x.capacity), 1, null)) > 0
                        """.replace("OVERFULL", overfull)).getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> caps(EntityManager database) {
        return database.createNativeQuery("""
                        select concat(f.code, ' ', c.code, ' ', d.code, ': taken ', x.taken, ', rows ', count(p.id))
                        from delegation_cap x
                        join forum f on f.id = x.forum_id
                        join category c on c.id = x.category_id
                        join delegation d on d.id = x.delegation_id
                        left join registration r on r.category_id = x.category_id and r.delegation_id = x.delegation_id
                        left join place p on p.registration_id = r.id and p.forum_id = x.forum_id
                              and p.status in ('HELD', 'CONFIRMED', 'OFFERED')
                        group by x.id, f.code, c.code, d.code, x.taken
                        having x.taken <> count(p.id)
                        """).getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> totals(EntityManager database) {
        return database.createNativeQuery("""
                        select concat(c.code, ' ', d.code, ': taken ', x.taken, ', registrations ', count(r.id))
                        from delegation_cap x
                        join category c on c.id = x.category_id
                        join delegation d on d.id = x.delegation_id
                        left join registration r on r.category_id = x.category_id and r.delegation_id = x.delegation_id
                              and r.status not in ('REJECTED', 'WITHDRAWN')
                        where x.forum_id is null
                        group by x.id, c.code, d.code, x.taken
                        having x.taken <> count(r.id)
                        """).getResultList();
    }
}
