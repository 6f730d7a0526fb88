package org.huitong.registration;

import jakarta.persistence.EntityManager;
import java.util.List;

/** What must hold of all pools at every commit. */
final class PoolCheck {
    private PoolCheck() {}

    /**
     * Pools whose counter differs from the places held, confirmed and offered, that hold more than their capacity, or
     * have a free place while somebody waits.
     */
    @SuppressWarnings("unchecked")
    static List<String> wrong(EntityManager database) {
        return database.createNativeQuery("""
                        select concat(f.code, ' ', c.code, ': taken ', q.taken, ' of ', q.capacity, ', rows ',
                               count(if(p.status in ('HELD', 'CONFIRMED', 'OFFERED'), 1, null)), ', waiting ',
                               count(if(p.status = 'WAITLISTED', 1, null)))
                        from forum_quota q
                        join forum f on f.id = q.forum_id
                        join category c on c.id = q.category_id
                        left join place p on p.quota_id = q.id
                        group by q.id, f.code, c.code, q.taken, q.capacity
                        having q.taken <> count(if(p.status in ('HELD', 'CONFIRMED', 'OFFERED'), 1, null))
                            or q.taken > q.capacity
                            or q.taken < q.capacity and count(if(p.status = 'WAITLISTED', 1, null)) > 0
                        """).getResultList();
    }
}
