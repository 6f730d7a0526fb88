package org.huitong.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.huitong.identity.Keys;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Invalid;
import org.huitong.staff.ProviderSignInRefused.Reason;

/**
 * The door to signing in, step by step. What is missing stands in the session, in the database: the next step may come to
 * any instance. Each step is answered with a new cookie, and the one before is worth nothing.
 */
@ApplicationScoped
public class SignIns {
    private final AccountTerms terms;
    private final StaffConfig config;
    private final SessionKeys keys;
    private final Attempts attempts;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final Event<DomainEvent> events;

    @Inject
    SignIns(
            AccountTerms terms,
            StaffConfig config,
            SessionKeys keys,
            Attempts attempts,
            SecondFactors factors,
            Passwords passwords,
            Event<DomainEvent> events) {
        this.terms = terms;
        this.config = config;
        this.keys = keys;
        this.attempts = attempts;
        this.factors = factors;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * Where signing in stands after a step.
     *
     * @param cookie of the session, to be kept in the browser only
     */
    record Step(String cookie, Stage stage) {}

    /** Somebody on the way in. */
    record Pending(String username, Stage stage) {}

    /** A second factor was set up on the way in. */
    record Enrolled(Step step, List<String> recoveryCodes) {}

    /** Empty if the name or the password is wrong or the account cannot be used, without telling which. */
    Optional<Step> password(String username, String password, Visitor from) {
        return attempts.proved(username, password, SignInRefused::new).flatMap(hash -> proved(username, hash, from));
    }

    /**
     * The first step, once the password has proved right.
     *
     * @param hash what it was compared with, outside any transaction; empty if another password was set meanwhile: that ended
     *     every session, and this one would come after it
     */
    Optional<Step> proved(String username, String hash, Visitor from) {
        return QuarkusTransaction.requiringNew().call(() -> Account.lockByUsername(username)
                .filter(account -> hash.equals(account.passwordHash))
                .map(account -> begin(account, from, false)));
    }

    /**
     * The first step in place of the password: a provider vouches for somebody. Empty if this is nobody here or the account
     * cannot be used, without telling which.
     */
    @Transactional
    Optional<Step> vouched(String issuer, String subject, Visitor from) {
        Optional<Account> account = Account.lockBySubject(issuer, subject);
        Optional<Reason> refusal = account.map(this::unusable).orElse(Optional.of(Reason.NO_ACCOUNT));
        if (refusal.isPresent()) {
            String username = account.map(known -> known.username).orElse("");
            events.fire(new ProviderSignInRefused(username, subject, refusal.get()));
            return Optional.empty();
        }
        events.fire(new ProviderVouched(account.get().username, subject));
        return Optional.of(begin(account.get(), from, true));
    }

    /** The same conditions under which a right password is refused. */
    private Optional<Reason> unusable(Account account) {
        if (!terms.works(account)) {
            return Optional.of(Reason.NOT_IN_FORCE);
        }
        if (account.passwordHash == null) {
            return Optional.of(Reason.NOT_OPENED);
        }
        return account.locked(terms.now()) ? Optional.of(Reason.LOCKED) : Optional.empty();
    }

    private Step begin(Account account, Visitor from, boolean vouched) {
        var session = new StaffSession();
        session.account = account;
        session.vouched = vouched;
        session.address = from.address();
        session.browser = from.browser();
        Stage missing = account.factorSince != null
                ? Stage.CODE
                : terms.factorMissing(account) ? Stage.ENROLMENT : afterFactor(session);
        Step step = enter(session, missing);
        session.persist();
        return step;
    }

    /** A password that was not used need not be changed now. */
    private Stage afterFactor(StaffSession session) {
        return !session.vouched && terms.passwordExpired(session.account) ? Stage.PASSWORD : Stage.INSIDE;
    }

    private Step enter(StaffSession session, Stage stage) {
        String key = Keys.randomText();
        session.enter(stage, key, terms.now());
        if (stage == Stage.INSIDE) {
            session.account.forgetFailures();
            events.fire(new SignedIn(session.account.username));
        }
        return new Step(keys.cookie(key), stage);
    }

    /** Who is on the way in with this cookie, and what is missing; empty if they have to begin again. */
    @Transactional
    Optional<Pending> pending(String cookie) {
        return pendingSession(cookie).map(session -> new Pending(session.account.username, session.stage));
    }

    private Optional<StaffSession> pendingSession(String cookie) {
        return Optional.ofNullable(cookie)
                .flatMap(keys::session)
                .filter(session -> session.pending(terms.now(), config) && terms.works(session.account));
    }

    /** The step with a code of the second factor; empty if it is refused. Too many refusals end the session. */
    Optional<Step> code(String cookie, String code) {
        return prove(cookie, SecondFactorRefused::new, (account, f) -> f.accepts(account, code));
    }

    /** The step with a recovery code in place of the phone; empty if it is refused. */
    Optional<Step> recoveryCode(String cookie, String code) {
        return prove(cookie, RecoveryCodeRefused::new, (account, f) -> f.acceptsRecovery(account, code));
    }

    private Optional<Step> prove(
            String cookie, Function<String, DomainEvent> refusal, BiPredicate<Account, SecondFactors> proof) {
        Optional<Pending> pending = atStage(cookie, Stage.CODE);
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        String username = pending.get().username();
        Optional<Attempts.Counted> counted = attempts.count(username);
        return QuarkusTransaction.requiringNew().call(() -> {
            Account.lockByUsername(username);
            Optional<StaffSession> session = counted.flatMap(c -> pendingSession(cookie));
            if (session.isPresent() && proof.test(session.get().account, factors)) {
                return Optional.of(goOn(session.get()));
            }
            attempts.wrong(username, counted, refusal);
            if (counted.isEmpty() || counted.get().locks()) {
                pendingSession(cookie).ifPresent(locked -> locked.end(terms.now()));
            }
            return Optional.empty();
        });
    }

    private Step goOn(StaffSession session) {
        attempts.right(session.account);
        return enter(session, afterFactor(session));
    }

    /**
     * The step that sets a second factor up; empty if the code is wrong or the offer too old, or if the account has got one
     * meanwhile: whoever knows no more than the password must not put another in its place.
     */
    Optional<Enrolled> enrol(String cookie, String offer, String code) {
        return atStage(cookie, Stage.ENROLMENT)
                .flatMap(there -> QuarkusTransaction.requiringNew().call(() -> {
                    // The account's row first: of several who are at this step the others see what one has set up.
                    Account account = Account.lockByUsername(there.username()).orElseThrow();
                    Optional<StaffSession> session = pendingSession(cookie);
                    if (account.factorSince != null) {
                        session.ifPresent(late -> late.end(terms.now()));
                        return Optional.empty();
                    }
                    return session.flatMap(enrolling -> factors.enrol(enrolling, offer, code)
                            .map(codes -> new Enrolled(enter(enrolling, afterFactor(enrolling)), codes)));
                }));
    }

    private Optional<Pending> atStage(String cookie, Stage stage) {
        return QuarkusTransaction.requiringNew().call(() -> pending(cookie)).filter(there -> there.stage() == stage);
    }

    /**
     * The step that takes another password in place of one that is too old.
     *
     * @throws Invalid as {@link Passwords#set}
     */
    @Transactional
    Optional<Step> newPassword(String cookie, String password, String repeated) {
        return pendingSession(cookie)
                .filter(session -> session.stage == Stage.PASSWORD)
                .map(session -> {
                    passwords.renew(session, password, repeated);
                    return enter(session, Stage.INSIDE);
                });
    }
}
