package org.huitong.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** A staff member's key to {@code /api}: shown once, kept as a digest. */
@Entity
class ApiToken extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    public String name;
    public byte[] tokenHash;
    public Instant createdAt;
    public Instant expiresAt;
    public Instant revokedAt;

    static Optional<ApiToken> valid(byte[] tokenHash, Instant now) {
        return find(
                        "from ApiToken t join fetch t.account a where t.tokenHash = ?1 and t.revokedAt is null"
                                + " and t.expiresAt > ?2",
                        tokenHash,
                        now)
                .firstResultOptional();
    }
}
