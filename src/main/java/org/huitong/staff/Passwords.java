package org.huitong.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;

/** The door to passwords: their rules, the first one, changing one. */
@ApplicationScoped
public class Passwords {
    private final AccountTerms terms;
    private final StaffConfig config;
    private final Attempts attempts;
    private final SessionKeys keys;
    private final Tokens tokens;
    private final Event<DomainEvent> events;

    @Inject
    Passwords(
            AccountTerms terms,
            StaffConfig config,
            Attempts attempts,
            SessionKeys keys,
            Tokens tokens,
            Event<DomainEvent> events) {
        this.terms = terms;
        this.config = config;
        this.attempts = attempts;
        this.keys = keys;
        this.tokens = tokens;
        this.events = events;
    }

    /** The rules in a sentence, to stand beside the field. */
    public Message<?> rules() {
        return Message.of(
                PasswordMessages.class,
                m -> m.rules(PasswordRules.MIN_CHARACTERS, PasswordRules.KINDS, config.passwordHistory()));
    }

    /**
     * Gives an account its first password, or another one in place of a lost one. Whoever calls has made sure that its
     * holder asks. All its sessions end and its tokens are revoked.
     *
     * @param repeated the same once more, as it was typed
     * @throws Invalid with everything that is wrong, under {@code password} and {@code repeated}
     */
    @Transactional
    public void set(String username, String password, String repeated) {
        Account account = Account.lockByUsername(username).orElseThrow();
        check(account, password, repeated).orElseThrow();
        take(account, password, null);
        tokens.revokeAll(account);
        events.fire(new PasswordSet(username));
    }

    /**
     * Another password in place of one's own. All other sessions end; wrong tries count like those at the sign-in.
     *
     * @param cookie of the session that asks, which goes on
     * @throws Invalid with everything that is wrong, under {@code present}, {@code password} and {@code repeated}
     */
    void change(String username, String cookie, String present, String password, String repeated) {
        Optional<String> proved = attempts.proved(username, present, PasswordRefused::new);
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.lockByUsername(username).orElseThrow();
            var errors = new FieldErrors();
            if (proved.filter(hash -> hash.equals(account.passwordHash)).isEmpty()) {
                errors.add("present", "WRONG", Message.of(PasswordMessages.class, PasswordMessages::wrong));
            }
            check(account, password, repeated).all().forEach(e -> errors.add(e.field(), e.code(), e.message()));
            errors.orElseThrow();
            take(account, password, keys.session(cookie).orElse(null));
            events.fire(new PasswordChanged(username));
        });
    }

    /** Another password in place of one that is too old, on the way in. */
    void renew(StaffSession session, String password, String repeated) {
        check(session.account, password, repeated).orElseThrow();
        take(session.account, password, session);
        events.fire(new PasswordChanged(session.account.username));
    }

    private FieldErrors check(Account account, String password, String repeated) {
        FieldErrors errors = PasswordRules.check(account.username, password);
        if (!errors.any() && usedBefore(account, password)) {
            PasswordRules.add(errors, "USED", m -> m.used(config.passwordHistory()));
        }
        if (!password.equals(repeated)) {
            errors.add("repeated", "MISMATCH", Message.of(PasswordMessages.class, PasswordMessages::mismatch));
        }
        return errors;
    }

    private boolean usedBefore(Account account, String password) {
        return account.hasPassword(password)
                || PasswordRecord.of(account).stream()
                        .limit(config.passwordHistory())
                        .anyMatch(earlier -> earlier.is(password));
    }

    private void take(Account account, String password, StaffSession kept) {
        account.setPassword(password, terms.now());
        account.forgetFailures();
        PasswordRecord.add(account, config.passwordHistory());
        StaffSession.endAll(account, kept, terms.now());
    }
}
