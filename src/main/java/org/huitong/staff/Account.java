package org.huitong.staff;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Scope;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.StoredEntity;

/** A member of staff who can sign in. All times are of the real clock. */
@Entity
class Account extends StoredEntity {
    /** Counts what administrators have changed; the version counts signing in as well. */
    public int revision;

    public String username;
    public String displayName;
    /** Null if not given. */
    public String email;
    /** Code of the working group this person belongs to; null if none. No limit of what they see: see the scope. */
    public String workingGroup;

    /** Null until the invitation is taken up. */
    public String passwordHash;

    public Instant passwordChangedAt;

    /** The shared secret of the second factor, sealed. */
    public byte[] factorSecret;

    /** Since when the second factor is asked for; null: there is none yet. */
    public Instant factorSince;

    /** The last time step a code was accepted for: none is accepted twice. */
    public Long factorStep;

    /** The provider that knows the holder under {@link #providerSubject}; null if none does. */
    public String providerIssuer;

    /** Who the holder is at that provider, as an administrator has entered it; null if nobody has. */
    public String providerSubject;

    @Convert(converter = RoleSet.class)
    public Set<String> roles;

    @Convert(converter = ScopeColumn.class)
    public Scope scope = Scope.ALL;

    public int failedAttempts;
    public Instant lockedUntil;
    public boolean enabled = true;

    /** The last day on which it works, in the conference's zone; null: no end. */
    public LocalDate expiresOn;

    /** Made with the demo edition: while the demonstration is on, it needs no second factor and its password no change. */
    public boolean demonstration;

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

    static Optional<Account> lockBySubject(String issuer, String subject) {
        return find("providerIssuer = ?1 and providerSubject = ?2", issuer, subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A new one that waits for its holder to set a password; it may do nothing yet. */
    static Account invited(String username, AccountDetails details, Instant now) {
        var account = new Account();
        account.username = username;
        account.roles = Set.of();
        account.createdAt = now;
        account.describe(details);
        return account;
    }

    AccountDetails details() {
        return new AccountDetails(displayName, email, workingGroup, expiresOn);
    }

    void describe(AccountDetails details) {
        displayName = details.displayName();
        email = details.email();
        workingGroup = details.workingGroup();
        expiresOn = details.expiresOn();
        revision++;
    }

    /** @throws org.huitong.platform.Refused as {@link AccountRoles#check} */
    void grant(Set<String> granted, Scope limits) {
        AccountRoles.check(granted);
        roles = Set.copyOf(granted);
        scope = limits;
        revision++;
    }

    /** However the roles came to be set, what must not go together is never stored. */
    @PrePersist
    @PreUpdate
    void checkRoles() {
        AccountRoles.check(roles);
    }

    /** @param subject null: nobody there vouches for the holder any longer */
    void recognise(String issuer, String subject) {
        providerIssuer = subject == null ? null : issuer;
        providerSubject = subject;
        revision++;
    }

    void deactivate() {
        enabled = false;
        revision++;
    }

    void reactivate() {
        enabled = true;
        revision++;
    }

    void unlock() {
        forgetFailures();
        revision++;
    }

    AccountState state(Instant now, LocalDate today) {
        if (!enabled) {
            return AccountState.DEACTIVATED;
        }
        if (!works(today)) {
            return AccountState.EXPIRED;
        }
        if (passwordHash == null) {
            return AccountState.INVITED;
        }
        return locked(now) ? AccountState.LOCKED : AccountState.ACTIVE;
    }

    /** Whether it holds this role for good, so that somebody can always be counted on. */
    boolean keeps(String role) {
        return enabled && expiresOn == null && roles.contains(role);
    }

    /** Whether it is in force: neither deactivated nor past its last day. Sessions and tokens end with it. */
    boolean works(LocalDate today) {
        return enabled && (expiresOn == null || !today.isAfter(expiresOn));
    }

    boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * Counts an attempt before it is judged, so that many at once cannot outrun the lock.
     *
     * @return whether this one has locked the account, unless it proves right
     */
    boolean countAttempt(Instant now, StaffConfig config) {
        if (lockedUntil != null && !locked(now)) {
            forgetFailures();
        }
        failedAttempts++;
        if (failedAttempts >= config.failuresBeforeLock()) {
            lockedUntil = now.plus(config.lock());
        }
        return lockedUntil != null;
    }

    /** Takes one counted attempt back: it was right, but the others still count until signing in is complete. */
    void takeAttemptBack(StaffConfig config) {
        failedAttempts = Math.max(0, failedAttempts - 1);
        if (failedAttempts < config.failuresBeforeLock()) {
            lockedUntil = null;
        }
    }

    void forgetFailures() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void setPassword(String password, Instant now) {
        passwordHash = PasswordHash.of(password);
        passwordChangedAt = now;
    }

    boolean hasPassword(String password) {
        return passwordHash != null && BcryptUtil.matches(password, passwordHash);
    }
}
