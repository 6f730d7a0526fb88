package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Keys;
import org.huitong.identity.StaffDirectory;

/** The door to staff accounts: who a session or a token belongs to. */
@ApplicationScoped
public class Accounts implements StaffDirectory {
    private final AccountTerms terms;
    private final StaffConfig config;
    private final SessionKeys keys;
    private final Tokens tokens;

    @Inject
    Accounts(AccountTerms terms, StaffConfig config, SessionKeys keys, Tokens tokens) {
        this.terms = terms;
        this.config = config;
        this.keys = keys;
        this.tokens = tokens;
    }

    /** Asked at every request: whoever is deactivated, or was spared by a demonstration that is over, is out at once. */
    @Override
    @Transactional
    public Optional<Staff> bySession(String cookie, boolean background) {
        return keys.session(cookie)
                .filter(session -> session.inside(terms.now(), config) && terms.admits(session.account))
                .map(session -> {
                    if (!background) {
                        session.seen(terms.now());
                    }
                    return staff(session.account, session.account.roles);
                });
    }

    @Override
    @Transactional
    public Optional<Staff> byToken(String token) {
        return ApiToken.valid(Keys.digest(token), terms.now())
                .filter(valid -> terms.admits(valid.account))
                .map(valid -> {
                    valid.used(terms.now());
                    return staff(valid.account, valid.rolesNow());
                });
    }

    /**
     * Makes an account of the demonstration, with an API token.
     *
     * @return the token, which is not kept and cannot be shown again
     */
    @Transactional
    String create(String username, String displayName, String password, Set<String> roles, Duration tokenLife) {
        var account = new Account();
        account.username = username;
        account.displayName = displayName;
        account.setPassword(password, terms.now());
        account.demonstration = true;
        account.roles = roles;
        account.createdAt = terms.now();
        account.persist();
        return tokens.issue(account, "first", roles, terms.now().plus(tokenLife));
    }

    /**
     * What somebody sees of their own account.
     *
     * @param passwordUntil when it has to be changed at the latest; null while the demonstration spares it
     * @param factorSince since when the second factor is asked for; null: there is none
     */
    record Own(
            String username,
            String displayName,
            Set<String> roles,
            LocalDate expiresOn,
            Instant passwordSince,
            Instant passwordUntil,
            Instant factorSince,
            long recoveryCodes,
            long sessions,
            long tokens) {}

    @Transactional
    Own own(String username) {
        Account account = Account.byUsername(username).orElseThrow();
        return new Own(
                username,
                account.displayName,
                account.roles,
                account.expiresOn,
                account.passwordChangedAt,
                terms.passwordUntil(account),
                account.factorSince,
                RecoveryCode.left(account),
                StaffSession.countLiving(account, terms.now(), config),
                ApiToken.of(account).size());
    }

    private static Staff staff(Account account, Set<String> roles) {
        return new Staff(account.username, account.displayName, roles, account.scope);
    }
}
