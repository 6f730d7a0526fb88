package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.PlatformMessages;
import org.huitong.platform.Refused;

/** The door to sessions: one's own, and ending them. */
@ApplicationScoped
public class Sessions {
    private final AccountTerms terms;
    private final StaffConfig config;
    private final SessionKeys keys;
    private final Event<DomainEvent> events;

    @Inject
    Sessions(AccountTerms terms, StaffConfig config, SessionKeys keys, Event<DomainEvent> events) {
        this.terms = terms;
        this.config = config;
        this.keys = keys;
        this.events = events;
    }

    /**
     * A session as its owner sees it.
     *
     * @param present whether it is the one that asks
     */
    record View(String id, Instant since, Instant lastSeenAt, String address, Message<?> browser, boolean present) {}

    @Transactional
    List<View> of(String username, String cookie) {
        Account account = Account.byUsername(username).orElseThrow();
        Optional<StaffSession> asking = Optional.ofNullable(cookie).flatMap(keys::session);
        return StaffSession.living(account, terms.now(), config).stream()
                .map(session -> new View(
                        session.id.toString(),
                        session.createdAt,
                        session.lastSeenAt,
                        session.address,
                        BrowserName.of(session.browser),
                        asking.filter(session::equals).isPresent()))
                .toList();
    }

    /** Signs out; without a word if there is nothing to end. */
    @Transactional
    void signOut(String cookie) {
        living(cookie).ifPresent(session -> {
            session.end(terms.now());
            if (session.stage == Stage.INSIDE) {
                events.fire(new SignedOut(session.account.username));
            }
        });
    }

    private Optional<StaffSession> living(String cookie) {
        return Optional.ofNullable(cookie).flatMap(keys::session).filter(session -> session.endedAt == null);
    }

    /** @throws Refused 404 if there is no such session, or it is somebody else's */
    @Transactional
    void end(String username, long id) {
        StaffSession session = StaffSession.<StaffSession>findByIdOptional(id)
                .filter(found -> found.account.username.equals(username) && found.endedAt == null)
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(PlatformMessages.class, PlatformMessages::problem_notFound)));
        session.end(terms.now());
        events.fire(new SessionEnded(username, session.id.toString()));
    }

    /** Ends all sessions of an account, the one that asks included. */
    @Transactional
    public void endAll(String username) {
        StaffSession.endAll(Account.byUsername(username).orElseThrow(), terms.now());
        events.fire(new SignedOutEverywhere(username));
    }
}
