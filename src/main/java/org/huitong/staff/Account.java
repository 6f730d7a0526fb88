package org.huitong.staff;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Scope;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.StoredEntity;

/** A member of staff who can sign in. All times are of the real clock. */
@Entity
class Account extends StoredEntity {
    public String username;
    public String displayName;
    public String passwordHash;

    @Convert(converter = RoleSet.class)
    public Set<String> roles;

    @Convert(converter = ScopeColumn.class)
    public Scope scope = Scope.ALL;

    public int failedAttempts;
    public Instant lockedUntil;
    public boolean enabled = true;
    public Instant createdAt;

    static class RoleSet extends JsonColumn<Set<String>> {
        RoleSet() {
            super(new TypeReference<>() {});
        }
    }

    static class ScopeColumn extends JsonColumn<Scope> {
        ScopeColumn() {
            super(new TypeReference<>() {});
        }
    }

    static Optional<Account> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    static Optional<Account> lockByUsername(String username) {
        return find("username", username)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean open(Instant now) {
        return enabled && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    /** Counts an attempt before it is judged, so that many at once cannot outrun the lock. */
    void countAttempt(Instant now, StaffConfig config) {
        if (lockedUntil != null && !now.isBefore(lockedUntil)) {
            lockedUntil = null;
            failedAttempts = 0;
        }
        failedAttempts++;
        if (failedAttempts >= config.failuresBeforeLock()) {
            lockedUntil = now.plus(config.lock());
        }
    }

    void forgetFailures() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void setPassword(String password) {
        passwordHash = BcryptUtil.bcryptHash(password, 11);
    }
}
