package org.huitong.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** A link with which the holder of an account sets its password: once, for a time. Kept as a digest. Real clock. */
@Entity
class AccessLink extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    public byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    public Instant createdAt;
    public Instant expiresAt;

    /** When it was used or a newer one took its place; null while it works. */
    public Instant endedAt;

    public boolean used;

    /** What a link is for. */
    enum Purpose {
        INVITATION,
        RESET
    }

    /** What becomes of whoever opens it. */
    enum State {
        OPEN,
        USED,
        REPLACED,
        EXPIRED
    }

    static AccessLink of(Account account, byte[] tokenHash, Instant now, Instant expiresAt) {
        var link = new AccessLink();
        link.account = account;
        link.tokenHash = tokenHash;
        link.purpose = account.passwordHash == null ? Purpose.INVITATION : Purpose.RESET;
        link.createdAt = now;
        link.expiresAt = expiresAt;
        return link;
    }

    State state(Instant now) {
        if (endedAt != null) {
            return used ? State.USED : State.REPLACED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    void use(Instant now) {
        endedAt = now;
        used = true;
    }

    static Optional<AccessLink> byTokenHash(byte[] tokenHash) {
        return find("from AccessLink l join fetch l.account where l.tokenHash = ?1", tokenHash)
                .firstResultOptional();
    }

    /** With its row held, so that it is used once even if it is sent twice at the same time. */
    static Optional<AccessLink> lock(byte[] tokenHash) {
        return find("tokenHash", tokenHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Until when the account's newest link works; empty if none does. */
    static Optional<Instant> openUntil(Account account, Instant now) {
        return find("account = ?1 and endedAt is null and expiresAt > ?2", account, now)
                .<AccessLink>firstResultOptional()
                .map(link -> link.expiresAt);
    }

    static void replaceAll(Account account, Instant now) {
        update("endedAt = ?1 where account = ?2 and endedAt is null", now, account);
    }
}
