package org.huitong.staff;

import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huitong.identity.Keys;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.PlatformMessages;
import org.huitong.platform.Refused;

/** The door to one's own access tokens. */
@ApplicationScoped
public class Tokens {
    private static final int MAX_NAME = 100;

    private final AccountTerms terms;
    private final StaffConfig config;
    private final SessionKeys keys;
    private final Event<DomainEvent> events;

    @Inject
    Tokens(AccountTerms terms, StaffConfig config, SessionKeys keys, Event<DomainEvent> events) {
        this.terms = terms;
        this.config = config;
        this.keys = keys;
        this.events = events;
    }

    /**
     * A token as its owner sees it.
     *
     * @param roleNames what it may do at present
     * @param over whether its time is past
     */
    record View(
            String id,
            String name,
            List<Message<?>> roleNames,
            LocalDate createdOn,
            LocalDate expiresOn,
            Instant lastUsedAt,
            boolean over) {
        /** Where it is revoked. */
        public String revocation() {
            return "/admin/account/tokens/" + id + "/revocation";
        }
    }

    @Transactional
    List<View> of(String username) {
        Account account = Account.byUsername(username).orElseThrow();
        return ApiToken.of(account).stream().map(this::view).toList();
    }

    private View view(ApiToken token) {
        return new View(
                token.id.toString(),
                token.name,
                token.rolesNow().stream().<Message<?>>map(AccountRoles::name).toList(),
                terms.day(token.createdAt),
                terms.day(token.expiresAt),
                token.lastUsedAt,
                !terms.now().isBefore(token.expiresAt));
    }

    /**
     * Makes a token.
     *
     * @param cookie of the session that asks: it still has to live once the account's row is held, or a request on its way
     *     would outlive what has just ended every session and token
     * @param roles what it may do, at most what the owner may
     * @param life how long it works; at most {@link StaffConfig#tokenLife}
     * @return the token, which is not kept and cannot be shown again
     * @throws Invalid under {@code name}, {@code roles} and {@code life}
     * @throws UnauthorizedException if the session has ended
     */
    @Transactional
    String create(String username, String cookie, String name, Collection<String> roles, Duration life) {
        Account account = Account.lockByUsername(username).orElseThrow();
        keys.session(cookie)
                .filter(session -> session.inside(terms.now(), config) && session.account.equals(account))
                .orElseThrow(UnauthorizedException::new);
        check(username, name, roles, life).orElseThrow();
        return issue(account, name.strip(), new TreeSet<>(roles), terms.now().plus(life));
    }

    /** What is wrong with such a token; empty if it can be made. */
    @Transactional
    FieldErrors check(String username, String name, Collection<String> roles, Duration life) {
        Account account = Account.byUsername(username).orElseThrow();
        var errors = new FieldErrors();
        if (name.isBlank() || name.length() > MAX_NAME) {
            errors.add("name", "NAME", Message.of(OwnMessages.class, m -> m.tokens_nameMissing(MAX_NAME)));
        }
        if (roles.isEmpty() || !account.roles.containsAll(roles)) {
            errors.add("roles", "ROLES", Message.of(OwnMessages.class, OwnMessages::tokens_rolesMissing));
        }
        if (life.isNegative() || life.isZero() || life.compareTo(config.tokenLife()) > 0) {
            errors.add(
                    "life",
                    "LIFE",
                    Message.of(
                            OwnMessages.class,
                            m -> m.tokens_lifeWrong(config.tokenLife().toDays())));
        }
        return errors;
    }

    /** In the transaction of the caller. */
    String issue(Account account, String name, Set<String> roles, Instant expiresAt) {
        String secret = StaffDirectory.TOKEN_PREFIX + Keys.randomText();
        var token = new ApiToken();
        token.account = account;
        token.name = name;
        token.roles = roles;
        token.tokenHash = Keys.digest(secret);
        token.createdAt = terms.now();
        token.expiresAt = expiresAt;
        token.persist();
        events.fire(new TokenCreated(account.username, token.id.toString(), name, roles, expiresAt));
        return secret;
    }

    /** @throws Refused 404 if there is no such token, or it is somebody else's */
    @Transactional
    void revoke(String username, long id) {
        ApiToken token = ApiToken.<ApiToken>findByIdOptional(id)
                .filter(found -> found.account.username.equals(username) && found.revokedAt == null)
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(PlatformMessages.class, PlatformMessages::problem_notFound)));
        revoke(token);
    }

    /**
     * Revokes every token of an account: whoever takes an account out of other hands need not think of what these hands have
     * made. In the transaction of the caller.
     */
    void revokeAll(Account account) {
        ApiToken.of(account).forEach(this::revoke);
    }

    private void revoke(ApiToken token) {
        token.revoke(terms.now());
        events.fire(new TokenRevoked(token.account.username, token.id.toString(), token.name));
    }
}
