package org.huitong.staff;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.identity.Keys;
import org.huitong.platform.StoredEntity;

/** A signed-in browser. Kept in the database, so that every instance knows it and it can be ended from anywhere. */
@Entity
class StaffSession extends StoredEntity {
    /** Being seen is written down at most this often: a page must not cost a write. */
    private static final Duration SEEN_GRAIN = Duration.ofMinutes(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    public byte[] keyHash;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    /** Whether a provider vouched for the holder, in place of the password. */
    public boolean vouched;

    public String address;
    public String browser;

    /** Since when the present stage lasts. */
    public Instant createdAt;

    public Instant lastSeenAt;
    public Instant endedAt;

    static Optional<StaffSession> byKey(String key) {
        return find("from StaffSession s join fetch s.account where s.keyHash = ?1", Keys.digest(key))
                .firstResultOptional();
    }

    /** Those of this account that still live, the last used first. */
    static List<StaffSession> living(Account account, Instant now, StaffConfig config) {
        return living(account, now, config, " order by lastSeenAt desc, id").list();
    }

    static long countLiving(Account account, Instant now, StaffConfig config) {
        return living(account, now, config, "").count();
    }

    /** As {@link #inside}. */
    private static PanacheQuery<StaffSession> living(Account account, Instant now, StaffConfig config, String order) {
        return find(
                "account = ?1 and endedAt is null and stage = ?2 and lastSeenAt > ?3 and createdAt > ?4" + order,
                account,
                Stage.INSIDE,
                now.minus(config.idle()),
                now.minus(config.session()));
    }

    /** Signs an account out everywhere. */
    static void endAll(Account account, Instant now) {
        endAll(account, null, now);
    }

    /** Signs an account out everywhere, but for the session that is kept, which may be null. */
    static void endAll(Account account, StaffSession kept, Instant now) {
        update(
                "endedAt = ?1 where account = ?2 and endedAt is null and id <> ?3",
                now,
                account,
                kept == null ? 0L : kept.id);
    }

    /** Ends every attempt to sign in that is under way, but for the one that is kept, which may be null. */
    static void endPending(Account account, StaffSession kept, Instant now) {
        update(
                "endedAt = ?1 where account = ?2 and endedAt is null and stage <> ?3 and id <> ?4",
                now,
                account,
                Stage.INSIDE,
                kept == null ? 0L : kept.id);
    }

    /** Begins, or goes on to the next stage, with a new key: whoever knew the earlier one has nothing. */
    void enter(Stage next, String key, Instant now) {
        stage = next;
        keyHash = Keys.digest(key);
        createdAt = now;
        lastSeenAt = now;
    }

    /** Whether it proves who somebody is. */
    boolean inside(Instant now, StaffConfig config) {
        return stage == Stage.INSIDE
                && endedAt == null
                && now.isBefore(lastSeenAt.plus(config.idle()))
                && now.isBefore(createdAt.plus(config.session()));
    }

    /** Whether signing in can still be gone on with. */
    boolean pending(Instant now, StaffConfig config) {
        return stage != Stage.INSIDE && endedAt == null && now.isBefore(createdAt.plus(config.pending()));
    }

    void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(SEEN_GRAIN))) {
            update("lastSeenAt = ?1 where id = ?2", now, id);
        }
    }

    void end(Instant now) {
        endedAt = now;
    }
}
