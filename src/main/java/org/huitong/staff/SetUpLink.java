package org.huitong.staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The link that sets up a new installation: at most one row. Kept as a digest. Real clock. */
@Entity
class SetUpLink extends PanacheEntityBase {
    private static final byte ONLY = 1;

    @Id
    public byte id = ONLY;

    public byte[] tokenHash;
    public Instant createdAt;
    public Instant expiresAt;

    /**
     * Puts a link in the place of an older one; the row's key decides between instances that start together.
     *
     * @param settled a link made after this moment stays: it was made by an instance that starts at the same time
     * @return whether this link is the one
     */
    static boolean replace(byte[] tokenHash, Instant now, Duration life, Instant settled) {
        int written = getEntityManager()
                .createNativeQuery("insert ignore into set_up_link (id, token_hash, created_at, expires_at)"
                        + " values (1, :hash, :now, :expires)")
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .setParameter("expires", now.plus(life))
                .executeUpdate();
        return written == 1
                || update(
                                "tokenHash = ?1, createdAt = ?2, expiresAt = ?3 where id = ?4 and createdAt <= ?5",
                                tokenHash,
                                now,
                                now.plus(life),
                                ONLY,
                                settled)
                        == 1;
    }

    static Optional<SetUpLink> lock() {
        return findByIdOptional(ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean opensWith(byte[] hash, Instant now) {
        return Arrays.equals(tokenHash, hash) && now.isBefore(expiresAt);
    }
}
