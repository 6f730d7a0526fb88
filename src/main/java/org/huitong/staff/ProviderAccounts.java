package org.huitong.staff;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;

/**
 * The door for whoever vouches for staff from outside: which account a subject of theirs belongs to, as the system
 * administrator has entered it, and a session for it.
 */
@ApplicationScoped
public class ProviderAccounts {
    private final SignIns signIns;
    private final SignInWay way;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    ProviderAccounts(SignIns signIns, SignInWay way, EntityManager database, Event<DomainEvent> events) {
        this.signIns = signIns;
        this.way = way;
        this.database = database;
        this.events = events;
    }

    /**
     * How signing in goes on.
     *
     * @param cookie of the session that begins
     * @param next the second factor, or the organiser's pages if nothing is missing
     */
    public record Way(NewCookie cookie, URI next) {}

    /**
     * Opens a session for whoever the provider vouches for; it replaces the password and nothing else. Empty if they have no
     * account that can be used, without telling why; the log is told.
     *
     * @param next where they wanted to go; anything but an organiser page is ignored
     */
    public Optional<Way> open(String issuer, String subject, String next, HttpServerRequest request) {
        return signIns.vouched(issuer, subject, Visitor.of(request))
                .map(step -> new Way(way.cookie(step), URI.create(SignInWay.after(step, next))));
    }

    /** Notes an answer in the provider's name that did not stand the test. */
    @Transactional
    public void notVerified() {
        events.fire(new ProviderSignInRefused("", "", ProviderSignInRefused.Reason.NOT_VERIFIED));
    }

    /**
     * Who the holder of an account is at a provider.
     *
     * @param subject null if nobody has entered it for this provider
     * @param revision of the account as it is seen
     */
    public record Known(String username, String displayName, String subject, int revision) {}

    /** @throws org.huitong.platform.Refused 404 {@code NO_ACCOUNT} */
    @Transactional
    public Known known(String username, String issuer) {
        Account account = StaffMembers.locked(username);
        return new Known(username, account.displayName, subject(account, issuer), account.revision);
    }

    /**
     * Writes down who the holder is at a provider.
     *
     * @param subject null: sign-in by the provider ends for this account; sessions go on
     * @param revision of the account as it was seen
     * @throws Invalid if the subject belongs to another account
     * @throws org.huitong.platform.Refused 404 {@code NO_ACCOUNT}; 409 {@code ACCOUNT_CHANGED} if another administrator has
     *     changed it meanwhile
     */
    @Transactional
    public void enter(String username, String issuer, String subject, int revision) {
        Account account = StaffMembers.locked(username);
        if (account.revision != revision) {
            throw StaffMembers.changed();
        }
        String before = subject(account, issuer);
        if (Objects.equals(before, subject)) {
            return;
        }
        account.recognise(issuer, subject);
        try {
            database.flush();
        } catch (ConstraintViolationException e) {
            throw new Invalid(new FieldErrors()
                    .add("subject", "TAKEN", Message.of(AccountMessages.class, AccountMessages::subjectTaken)));
        }
        events.fire(new ProviderSubjectChanged(username, issuer, before, subject));
    }

    private static String subject(Account account, String issuer) {
        return issuer.equals(account.providerIssuer) ? account.providerSubject : null;
    }
}
