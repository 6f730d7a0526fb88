package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The counter of a pool: one row, changed by conditional updates, and locked by whoever does more than count. Only for
 * {@link Places}, which knows the order of the locks.
 */
@ApplicationScoped
class PoolCounters {
    private final EntityManager database;

    @Inject
    PoolCounters(EntityManager database) {
        this.database = database;
    }

    /** @param taken held, confirmed and offered */
    record Size(int capacity, int taken) {
        /** Negative where the capacity was made smaller than what is taken. */
        int free() {
            return capacity - taken;
        }
    }

    /** Until the transaction ends. */
    void lock(ForumQuota pool) {
        database.createNativeQuery("select id from forum_quota where id = ? for update", Long.class)
                .setParameter(1, pool.id)
                .getSingleResult();
    }

    /** With the row locked; past the session, which may know an older row. */
    Size size(ForumQuota pool) {
        Object[] row = (Object[]) database.createNativeQuery("select capacity, taken from forum_quota where id = ?")
                .setParameter(1, pool.id)
                .getSingleResult();
        return new Size(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    /** @return whether all of them find room; else nothing is counted */
    boolean up(ForumQuota pool, int more) {
        return database.createQuery("update ForumQuota q set q.taken = q.taken + :more"
                                + " where q.id = :id and q.taken + :more <= q.capacity")
                        .setParameter("more", more)
                        .setParameter("id", pool.id)
                        .executeUpdate()
                == 1;
    }

    /**
     * Counts one. Without room, looks again with the row locked. A release that came between the two is then seen; one that
     * comes later waits for this commit and sees that somebody is waiting.
     */
    boolean upOne(ForumQuota pool) {
        if (up(pool, 1)) {
            return true;
        }
        lock(pool);
        return up(pool, 1);
    }

    /**
     * Counts as many as find room, the row being locked where that is less than is wanted: nobody changes it meanwhile.
     *
     * @return how many
     */
    int upTo(ForumQuota pool, int wanted) {
        if (up(pool, wanted)) {
            return wanted;
        }
        lock(pool);
        int rest = Math.min(wanted, Math.max(0, size(pool).free()));
        return rest > 0 && up(pool, rest) ? rest : 0;
    }

    void down(ForumQuota pool) {
        database.createQuery("update ForumQuota q set q.taken = q.taken - 1 where q.id = :id")
                .setParameter("id", pool.id)
                .executeUpdate();
    }

    /** With the row locked. */
    void resize(ForumQuota pool, int capacity) {
        database.createQuery("update ForumQuota q set q.capacity = :capacity where q.id = :id")
                .setParameter("capacity", capacity)
                .setParameter("id", pool.id)
                .executeUpdate();
    }
}
