package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Keys;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door through which a new installation gets its three administrators: once, while there is no account at all, with
 * the link that was printed at the start. Nobody has a default name or password, and no two share one.
 */
@ApplicationScoped
class FirstSetUp {
    /** Two instances of one installation that are started together are within this of each other. */
    private static final Duration TOGETHER = Duration.ofSeconds(30);

    private final AccountTerms terms;
    private final StaffConfig config;
    private final AccessLinks links;
    private final Event<DomainEvent> events;

    @Inject
    FirstSetUp(AccountTerms terms, StaffConfig config, AccessLinks links, Event<DomainEvent> events) {
        this.terms = terms;
        this.config = config;
        this.links = links;
        this.events = events;
    }

    /** A link's token, not kept, and until when it works. */
    record Offer(String token, Instant expiresAt) {
        String path() {
            return "/setup/" + token;
        }
    }

    /** Whether anybody has an account already: then there is nothing to set up. */
    @Transactional
    boolean done() {
        return Account.count() > 0;
    }

    /** Makes the link; empty if another instance, started at the same time, has just made one. */
    @Transactional
    Optional<Offer> offer() {
        Instant now = terms.now();
        String token = Keys.randomText();
        if (!SetUpLink.replace(Keys.digest(token), now, config.setUpLink(), now.minus(TOGETHER))) {
            return Optional.empty();
        }
        Instant expiresAt = now.plus(config.setUpLink());
        events.fire(new SetUpLinkMade(expiresAt));
        return Optional.of(new Offer(token, expiresAt));
    }

    /** @throws Refused 404 {@code NO_SET_UP} unless this is the link's token, it has not expired, and there is no account */
    @Transactional
    void require(String token) {
        SetUpLink.lock()
                .filter(link -> link.opensWith(Keys.digest(token), terms.now()))
                .filter(link -> Account.count() == 0)
                .orElseThrow(() ->
                        new Refused(404, "NO_SET_UP", Message.of(SetUpMessages.class, SetUpMessages::linkUnknown)));
    }

    /**
     * Makes the three accounts, each with a link to set its first password; the set-up link works no longer.
     *
     * @throws Refused as {@link #require}, also for whoever comes second
     */
    @Transactional
    List<AccessLinks.Made> name(String token, List<SetUpForm.Administrator> three) {
        require(token);
        List<AccessLinks.Made> made = three.stream().map(this::name).toList();
        SetUpLink.deleteAll();
        events.fire(new AdministratorsNamed(
                three.get(0).username(), three.get(1).username(), three.get(2).username()));
        return made;
    }

    /**
     * A new link for the first system administrator, as long as none has ever set a password: without one nobody could
     * make new links for the others.
     *
     * @return empty if there is a system administrator who can sign in
     */
    @Transactional
    Optional<AccessLinks.Made> inviteAgain() {
        List<Account> administrators = Administrators.lock().of(Roles.SYSTEM_ADMINISTRATOR);
        return administrators.stream().anyMatch(account -> account.passwordHash != null)
                ? Optional.empty()
                : administrators.stream().findFirst().map(links::make);
    }

    private AccessLinks.Made name(SetUpForm.Administrator one) {
        var details = new AccountDetails(one.displayName(), null, null, null);
        Account account = Account.invited(one.username(), details, terms.now());
        account.grant(Set.of(one.role()), Scope.ALL);
        account.persist();
        events.fire(new AccountInvited(one.username(), null, null));
        events.fire(RolesGranted.of(one.username(), List.of(), List.of(one.role())));
        return links.make(account);
    }
}
