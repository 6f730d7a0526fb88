package org.huitong.staff;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huitong.platform.StoredEntity;

/** A staff member's key to {@code /api}: shown once, kept as a digest. */
@Entity
class ApiToken extends StoredEntity {
    /** Being used is written down at most this often: a call must not cost a write. */
    private static final Duration USED_GRAIN = Duration.ofMinutes(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    public String name;

    /** What it was given; what it may do is {@link #rolesNow}. */
    @Convert(converter = Account.RoleSet.class)
    public Set<String> roles;

    public byte[] tokenHash;
    public Instant createdAt;
    public Instant expiresAt;
    public Instant lastUsedAt;
    public Instant revokedAt;

    static Optional<ApiToken> valid(byte[] tokenHash, Instant now) {
        return find(
                        "from ApiToken t join fetch t.account where t.tokenHash = ?1 and t.revokedAt is null"
                                + " and t.expiresAt > ?2",
                        tokenHash,
                        now)
                .firstResultOptional();
    }

    /** Those of this account that were not revoked, the newest first; expired ones too, so that their end is seen. */
    static List<ApiToken> of(Account account) {
        return list("account = ?1 and revokedAt is null order by id desc", account);
    }

    /** Never more than its owner may at this moment. */
    Set<String> rolesNow() {
        var both = new TreeSet<>(roles);
        both.retainAll(account.roles);
        return both;
    }

    void used(Instant now) {
        if (lastUsedAt == null || now.isAfter(lastUsedAt.plus(USED_GRAIN))) {
            update("lastUsedAt = ?1 where id = ?2", now, id);
        }
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
