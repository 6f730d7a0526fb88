package org.huitong.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/**
 * A photo, sealed. It waits until what it came with is accepted, and goes with the answer that it then belongs to; what a
 * guest asks for after the deadline it is kept with. Opened and sealed by {@link Photos} alone.
 */
@Entity
class Photo extends StoredEntity {
    /** Null while it waits, or is kept with a request. */
    @Column(insertable = false, updatable = false)
    public Long answerId;

    /** The request that it is kept with; null for none. */
    @Column(insertable = false, updatable = false)
    public Long amendmentId;

    /** Real clock; null once it belongs to an answer or a request. */
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

    /** Whether it belongs to no answer yet. */
    static boolean waits(long id) {
        return count("id = ?1 and answerId is null", id) > 0;
    }

    /** Keeps it with a request. False if it waits no more. */
    static boolean keep(EntityManager database, long id, long amendmentId) {
        return database.createNativeQuery("update photo set amendment_id = :amendment, waiting_since = null"
                                + " where id = :id and waiting_since is not null")
                        .setParameter("amendment", amendmentId)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** The request is carried out: what was kept with it waits for its answer. */
    static void release(EntityManager database, long amendmentId, Instant now) {
        database.createNativeQuery(
                        "update photo set amendment_id = null, waiting_since = :now where amendment_id = :id")
                .setParameter("now", now)
                .setParameter("id", amendmentId)
                .executeUpdate();
    }

    /** The request is not carried out. */
    static void forget(long amendmentId) {
        delete("amendmentId", amendmentId);
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
