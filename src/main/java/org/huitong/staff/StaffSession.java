package org.huitong.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** A signed-in browser. Kept in the database, so that every instance knows it and it can be ended from anywhere. */
@Entity
class StaffSession extends StoredEntity {
    /** Being seen is written down at most this often: a page must not cost a write. */
    private static final Duration SEEN_GRAIN = Duration.ofMinutes(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    public byte[] keyHash;
    public Instant createdAt;
    public Instant lastSeenAt;
    public Instant endedAt;

    static Optional<StaffSession> byKeyHash(byte[] keyHash) {
        return find("from StaffSession s join fetch s.account where s.keyHash = ?1", keyHash)
                .firstResultOptional();
    }

    /** Signs an account out everywhere. */
    static void endAll(Account account, Instant now) {
        update("endedAt = ?1 where account = ?2 and endedAt is null", now, account);
    }

    boolean alive(Instant now, StaffConfig config) {
        return endedAt == null
                && now.isBefore(lastSeenAt.plus(config.idle()))
                && now.isBefore(createdAt.plus(config.session()));
    }

    void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(SEEN_GRAIN))) {
            update("lastSeenAt = ?1 where id = ?2", now, id);
        }
    }
}
