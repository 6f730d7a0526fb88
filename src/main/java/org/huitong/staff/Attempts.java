package org.huitong.staff;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.identity.EvenTime;
import org.huitong.identity.Keys;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * Tries of passwords and codes. Each is counted in a transaction of its own before it is judged, and taken back when it
 * was right, so that neither many at once nor a crash gives more tries than allowed. No transaction is open while bcrypt
 * runs.
 */
@ApplicationScoped
class Attempts {
    /** When a refusal is told: bcrypt takes about a quarter of it on two cores. */
    static final Duration BEAT = Duration.ofMillis(400);

    /** Compared against when there is nothing to compare with, so that the answer takes as long. */
    private static final String NOBODY = PasswordHash.of(Keys.randomText());

    private final AccountTerms terms;
    private final StaffConfig config;
    private final Event<DomainEvent> events;

    @Inject
    Attempts(AccountTerms terms, StaffConfig config, Event<DomainEvent> events) {
        this.terms = terms;
        this.config = config;
        this.events = events;
    }

    /**
     * A try that was counted.
     *
     * @param hash of the account's password, or null
     * @param locks whether the account is locked by it if it proves wrong
     */
    record Counted(String hash, boolean locks) {}

    /** Empty if nobody may try: there is no such account, it is locked, deactivated or past its last day. */
    Optional<Counted> count(String username) {
        return QuarkusTransaction.requiringNew().call(() -> Account.lockByUsername(username)
                .filter(account -> terms.works(account) && !account.locked(terms.now()))
                .map(account -> {
                    boolean locks = account.countAttempt(terms.now(), config);
                    return new Counted(account.passwordHash, locks);
                }));
    }

    /** Takes a right try back, in the transaction that acts on it. */
    void right(Account account) {
        account.takeAttemptBack(config);
    }

    /** Notes a wrong one, in a transaction of the caller. */
    void wrong(String username, Optional<Counted> counted, Function<String, DomainEvent> refusal) {
        String name = username.length() > 60 ? username.substring(0, 60) : username;
        events.fire(refusal.apply(name));
        if (counted.isPresent() && counted.get().locks()) {
            events.fire(new AccountLocked(name, terms.now().plus(config.lock())));
        }
    }

    /** As {@link #passwordIs} for somebody who is signed in: empty errors, or one at that field. */
    FieldErrors passwordAgain(String username, String password, String field) {
        var errors = new FieldErrors();
        if (!passwordIs(username, password, PasswordRefused::new)) {
            errors.add(field, "WRONG", Message.of(PasswordMessages.class, PasswordMessages::wrong));
        }
        return errors;
    }

    /**
     * Whether this is the account's password; takes as long whether there is such an account or not. An empty one guesses
     * nothing: it is refused without being counted.
     */
    boolean passwordIs(String username, String password, Function<String, DomainEvent> refusal) {
        return proved(username, password, refusal).isPresent();
    }

    /**
     * As {@link #passwordIs}.
     *
     * @return the hash that the password was compared with, for whoever acts on it later to see that it is still the
     *     account's; empty if it is wrong
     */
    Optional<String> proved(String username, String password, Function<String, DomainEvent> refusal) {
        return password.isEmpty()
                ? Optional.empty()
                : EvenTime.ofNothing(BEAT, () -> compared(username, password, refusal));
    }

    private Optional<String> compared(String username, String password, Function<String, DomainEvent> refusal) {
        Optional<Counted> counted = count(username);
        Optional<String> hash = counted.map(Counted::hash);
        boolean right = BcryptUtil.matches(password, hash.orElse(NOBODY)) && hash.isPresent();
        QuarkusTransaction.requiringNew().run(() -> {
            if (right) {
                right(Account.lockByUsername(username).orElseThrow());
            } else {
                wrong(username, counted, refusal);
            }
        });
        return right ? hash : Optional.empty();
    }
}
