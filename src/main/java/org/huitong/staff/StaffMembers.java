package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hibernate.exception.ConstraintViolationException;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door through which the system administrator manages accounts. What an account may do is not decided here: see
 * {@link Grants}. Refusals: 404 {@code NO_ACCOUNT}; 409 {@code LAST_ADMINISTRATOR}.
 */
@ApplicationScoped
class StaffMembers {
    private final AccountTerms terms;
    private final AccessLinks links;
    private final SecondFactors factors;
    private final Tokens tokens;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    StaffMembers(
            AccountTerms terms,
            AccessLinks links,
            SecondFactors factors,
            Tokens tokens,
            EntityManager database,
            Event<DomainEvent> events) {
        this.terms = terms;
        this.links = links;
        this.factors = factors;
        this.tokens = tokens;
        this.database = database;
        this.events = events;
    }

    @Transactional
    AccountView view(String username) {
        Account account = Account.byUsername(username).orElseThrow(StaffMembers::unknown);
        return AccountView.of(
                account, terms, AccessLink.openUntil(account, terms.now()).orElse(null));
    }

    /**
     * Makes an account that may do nothing yet, and a link for its holder to set the first password.
     *
     * @throws Invalid if the user name is taken
     */
    @Transactional
    AccessLinks.Made invite(String username, AccountDetails details) {
        if (Account.byUsername(username).isPresent()) {
            throw taken();
        }
        Account account = Account.invited(username, details, terms.now());
        try {
            account.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw taken();
        }
        events.fire(new AccountInvited(username, details.workingGroup(), details.expiresOn()));
        return links.make(account);
    }

    /**
     * Makes a new link to set the password; one made before works no longer. The present password works until the link is
     * used.
     *
     * @throws Refused 409 {@code NOT_IN_FORCE} if the account is deactivated or past its end
     */
    @Transactional
    AccessLinks.Made renewLink(String username) {
        Account account = locked(username);
        if (!terms.works(account)) {
            throw Refused.conflict("NOT_IN_FORCE", Message.of(AccountMessages.class, AccountMessages::notInForce));
        }
        return links.make(account);
    }

    /**
     * Writes down something else about the holder.
     *
     * @param revision of the account as it was seen
     * @throws Refused 409 {@code ACCOUNT_CHANGED} if another administrator has changed it meanwhile
     */
    @Transactional
    void change(String username, int revision, AccountDetails details) {
        Administrators administrators = Administrators.lock();
        Account account = locked(username);
        if (account.revision != revision) {
            throw changed();
        }
        AccountDetails before = account.details();
        if (before.equals(details)) {
            return;
        }
        administrators.change(account, () -> account.describe(details));
        endIfOver(account);
        events.fire(AccountChanged.of(username, before, details));
    }

    /** The account works no longer: its sessions end at once, and its tokens are revoked. */
    @Transactional
    void deactivate(String username) {
        Administrators administrators = Administrators.lock();
        Account account = locked(username);
        if (account.enabled) {
            administrators.change(account, account::deactivate);
            endIfOver(account);
            events.fire(new AccountDeactivated(username));
        }
    }

    /** The account works again, with the roles it had and without any token; its holder signs in anew. */
    @Transactional
    void reactivate(String username) {
        Account account = locked(username);
        if (!account.enabled) {
            account.reactivate();
            events.fire(new AccountReactivated(username));
        }
    }

    /** Wrong passwords are forgotten, so that the holder need not wait. */
    @Transactional
    void unlock(String username) {
        Account account = locked(username);
        if (account.locked(terms.now())) {
            account.unlock();
            events.fire(new AccountUnlocked(username));
        }
    }

    /** The second factor is gone, every session ends and every token is revoked; the holder sets up another when signing in. */
    @Transactional
    void resetFactor(String username) {
        locked(username);
        factors.reset(username);
    }

    private void endIfOver(Account account) {
        database.flush();
        if (!terms.works(account)) {
            StaffSession.endAll(account, terms.now());
            tokens.revokeAll(account);
        }
    }

    static Account locked(String username) {
        return Account.lockByUsername(username).orElseThrow(StaffMembers::unknown);
    }

    static Refused changed() {
        return Refused.conflict("ACCOUNT_CHANGED", Message.of(AccountMessages.class, AccountMessages::changed));
    }

    private static Refused unknown() {
        return new Refused(404, "NO_ACCOUNT", Message.of(AccountMessages.class, AccountMessages::unknown));
    }

    private static Invalid taken() {
        return new Invalid(new FieldErrors()
                .add("username", "TAKEN", Message.of(AccountMessages.class, AccountMessages::usernameTaken)));
    }
}
