package org.huitong.staff;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Keys;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.WallClock;

/** The door to staff accounts: signing in and out, sessions, API tokens. */
@ApplicationScoped
public class Accounts implements StaffDirectory {
    private static final String PURPOSE = "staff-session";
    /** Compared against when the account does not exist, so that the answer takes as long. */
    private static final String NOBODY = BcryptUtil.bcryptHash(Keys.randomText(), 11);

    private final Clock clock;
    private final StaffConfig config;
    private final AccountTerms terms;
    private final FieldCipher cipher;
    private final Event<DomainEvent> events;

    @Inject
    Accounts(
            @WallClock Clock clock,
            StaffConfig config,
            AccountTerms terms,
            FieldCipher cipher,
            Event<DomainEvent> events) {
        this.clock = clock;
        this.config = config;
        this.terms = terms;
        this.cipher = cipher;
        this.events = events;
    }

    /**
     * Signs in.
     *
     * @return the cookie of the new session, to be kept in the browser only; empty if the name or password is wrong or the
     *     account is locked, without telling which
     */
    public Optional<String> signIn(String username, String password) {
        Optional<String> hash = QuarkusTransaction.requiringNew().call(() -> countAttempt(username));
        boolean right = BcryptUtil.matches(password, hash.orElse(NOBODY)) && hash.isPresent();
        return QuarkusTransaction.requiringNew().call(() -> right ? Optional.of(begin(username)) : refuse(username));
    }

    private Optional<String> countAttempt(String username) {
        Instant now = clock.instant();
        Optional<Account> open =
                Account.lockByUsername(username).filter(account -> terms.works(account) && !account.locked(now));
        open.ifPresent(account -> account.countAttempt(now, config));
        return open.map(account -> account.passwordHash);
    }

    private String begin(String username) {
        Account account = Account.byUsername(username).orElseThrow();
        account.forgetFailures();
        String key = Keys.randomText();
        var session = new StaffSession();
        session.account = account;
        session.keyHash = Keys.digest(key);
        session.createdAt = clock.instant();
        session.lastSeenAt = session.createdAt;
        session.persist();
        events.fire(new SignedIn(username));
        return seal(key);
    }

    private Optional<String> refuse(String username) {
        events.fire(new SignInRefused(username.length() > 60 ? username.substring(0, 60) : username));
        return Optional.empty();
    }

    @Override
    @Transactional
    public Optional<Staff> bySession(String cookie) {
        Instant now = clock.instant();
        return unseal(cookie)
                .flatMap(key -> StaffSession.byKeyHash(Keys.digest(key)))
                .filter(session -> session.alive(now, config) && terms.works(session.account))
                .map(session -> {
                    session.seen(now);
                    return staff(session.account);
                });
    }

    @Transactional
    public void signOut(String cookie) {
        unseal(cookie)
                .flatMap(key -> StaffSession.byKeyHash(Keys.digest(key)))
                .filter(session -> session.endedAt == null)
                .ifPresent(session -> {
                    session.endedAt = clock.instant();
                    events.fire(new SignedOut(session.account.username));
                });
    }

    @Override
    @Transactional
    public Optional<Staff> byToken(String token) {
        return ApiToken.valid(Keys.digest(token), clock.instant())
                .filter(valid -> terms.works(valid.account))
                .map(valid -> staff(valid.account));
    }

    /**
     * Makes an account of the demonstration, with an API token.
     *
     * @return the token, which is not kept and cannot be shown again
     */
    @Transactional
    String create(String username, String displayName, String password, Set<String> roles, Duration tokenLife) {
        Instant now = clock.instant();
        var account = new Account();
        account.username = username;
        account.displayName = displayName;
        account.setPassword(password, now);
        account.demonstration = true;
        account.roles = roles;
        account.createdAt = now;
        account.persist();
        String token = TOKEN_PREFIX + Keys.randomText();
        var apiToken = new ApiToken();
        apiToken.account = account;
        apiToken.name = "first";
        apiToken.tokenHash = Keys.digest(token);
        apiToken.createdAt = now;
        apiToken.expiresAt = now.plus(tokenLife);
        apiToken.persist();
        return token;
    }

    /** Sealed, the cookie says nothing, and a forged one costs no query. */
    private String seal(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.seal(PURPOSE, key));
    }

    private Optional<String> unseal(String cookie) {
        try {
            return Optional.of(cipher.open(PURPOSE, Base64.getUrlDecoder().decode(cookie)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Staff staff(Account account) {
        return new Staff(account.username, account.displayName, account.roles, account.scope);
    }
}
