package org.huitong.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huitong.platform.WallClock;

/**
 * Lets one come after the other who want the same, on all instances: whoever may have only so many per hour has to be counted
 * alone. There need be nothing of that name yet, so that the unknown waits exactly as the known does.
 */
@ApplicationScoped
class Turns {
    private final EntityManager database;
    private final Clock clock;

    @Inject
    Turns(EntityManager database, @WallClock Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Waits until nobody else has this turn, and keeps it until the transaction ends. Comes before the rows are read that are
     * to be counted.
     *
     * @param key 32 bytes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(byte[] key) {
        // The update, also of a row that this statement has found, holds the row alone and not only for reading.
        database.createNativeQuery("insert into identity_turn (turn_key, taken_at) values (:key, :now)"
                        + " on duplicate key update taken_at = :now")
                .setParameter("key", key)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
