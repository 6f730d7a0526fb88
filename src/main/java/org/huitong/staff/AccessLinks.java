package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.huitong.identity.Keys;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door of those who hold a link to set a password: invited to a new account, or having lost the password of one. A
 * link works once and for a time, and only the newest of an account does.
 */
@ApplicationScoped
class AccessLinks {
    private final AccountTerms terms;
    private final StaffConfig config;
    private final Passwords passwords;
    private final Event<DomainEvent> events;

    @Inject
    AccessLinks(AccountTerms terms, StaffConfig config, Passwords passwords, Event<DomainEvent> events) {
        this.terms = terms;
        this.config = config;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * A link that has just been made.
     *
     * @param token not kept: whoever made it hands it on now
     */
    record Made(String username, String displayName, AccessLink.Purpose purpose, String token, Instant expiresAt) {
        public String path() {
            return "/invitation/" + token;
        }

        public boolean invitation() {
            return purpose == AccessLink.Purpose.INVITATION;
        }
    }

    /** Whose link it is and whether it still works. */
    record Opened(String username, String displayName, AccessLink.Purpose purpose, AccessLink.State state) {
        public boolean open() {
            return state == AccessLink.State.OPEN;
        }
    }

    /** Makes the account's link; one made before works no longer. Only with the account's row locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    Made make(Account account) {
        Instant now = terms.now();
        AccessLink.replaceAll(account, now);
        String token = Keys.randomText();
        AccessLink link = AccessLink.of(account, Keys.digest(token), now, now.plus(config.accessLink()));
        link.persist();
        events.fire(new AccessLinkMade(account.username, link.purpose.name(), link.expiresAt));
        return new Made(account.username, account.displayName, link.purpose, token, link.expiresAt);
    }

    /**
     * Looks at a link without using it.
     *
     * @throws Refused 404 if there never was such a link
     */
    @Transactional
    Opened open(String token) {
        return AccessLink.byTokenHash(Keys.digest(token)).map(this::opened).orElseThrow(AccessLinks::unknown);
    }

    private Opened opened(AccessLink link) {
        AccessLink.State state = link.state(terms.now());
        boolean dead = state == AccessLink.State.OPEN && !terms.works(link.account);
        return new Opened(
                link.account.username, link.account.displayName, link.purpose, dead ? AccessLink.State.EXPIRED : state);
    }

    /**
     * Sets the password, and the link is used up.
     *
     * @throws org.huitong.platform.Invalid as {@link Passwords#set}; the link can be used again then
     * @throws Refused 404 as {@link #open}; 409 {@code LINK_DEAD} if it works no longer
     */
    @Transactional
    void use(String token, String password, String repeated) {
        // The account's row first, as whoever makes a new link does.
        AccessLink seen = AccessLink.byTokenHash(Keys.digest(token)).orElseThrow(AccessLinks::unknown);
        AccessLink.getEntityManager().detach(seen);
        Account.lockByUsername(seen.account.username).orElseThrow();
        AccessLink link = AccessLink.lock(Keys.digest(token)).orElseThrow(AccessLinks::unknown);
        if (!opened(link).open()) {
            throw Refused.conflict("LINK_DEAD", Message.of(AccountMessages.class, AccountMessages::linkDead));
        }
        passwords.set(link.account.username, password, repeated);
        link.use(terms.now());
        events.fire(new AccessLinkUsed(link.account.username, link.purpose.name()));
    }

    private static Refused unknown() {
        return new Refused(404, "NO_LINK", Message.of(AccountMessages.class, AccountMessages::linkUnknown));
    }
}
