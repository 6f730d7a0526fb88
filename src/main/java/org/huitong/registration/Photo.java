package org.huitong.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/**
 * A photo, sealed. It waits until what it came with is accepted, and goes with the answer that it then belongs to.
 * Opened and sealed by {@link Photos} alone.
 */
@Entity
class Photo extends StoredEntity {
    /** Null while it waits. */
    @Column(insertable = false, updatable = false)
    public Long answerId;
    /** Real clock; null once it belongs to an answer. */
    public Instant waitingSince;
    /** In pixels. */
    public int width;

    public int height;
    public byte[] sealed;

    /** Of an answer that has one. */
    static Optional<Photo> of(long answerId) {
        return find("answerId", answerId).firstResultOptional();
    }

    static long waiting() {
        return count("waitingSince is not null");
    }

    static boolean waits(long id) {
        return count("id = ?1 and waitingSince is not null", id) > 0;
    }

    /**
     * Gives it to an answer, in place of the one that the answer had.
     *
     * @return false if it waits no more
     */
    static boolean give(EntityManager database, long id, long answerId) {
        delete("answerId = ?1 and id <> ?2", answerId, id);
        return database.createNativeQuery("update photo set answer_id = :answer, waiting_since = null"
                                + " where id = :id and waiting_since is not null")
                        .setParameter("answer", answerId)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
