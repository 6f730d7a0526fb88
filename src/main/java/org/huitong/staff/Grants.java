package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.huitong.identity.Scope;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door through which the security administrator decides what an account may do and on which part of the edition. It
 * takes effect at the holder's next request.
 */
@ApplicationScoped
class Grants {
    private final Event<DomainEvent> events;

    @Inject
    Grants(Event<DomainEvent> events) {
        this.events = events;
    }

    /**
     * Gives an account exactly these roles and this scope.
     *
     * @param by user name of whoever grants it
     * @param revision of the account as it was seen
     * @throws Refused 404 {@code NO_ACCOUNT}; 409 {@code OWN_ACCOUNT} if it is one's own, {@code ACCOUNT_CHANGED} if another
     *     administrator has changed it meanwhile, {@code EXCLUSIVE_ROLE} if an administrator's role is not the only one,
     *     {@code LAST_ADMINISTRATOR} if nobody would keep an administrator's role
     */
    @Transactional
    void grant(String by, String username, int revision, Set<String> roles, Scope scope) {
        Administrators administrators = Administrators.lock();
        Account account = StaffMembers.locked(username);
        refuseOwn(by, account.username);
        if (account.revision != revision) {
            throw StaffMembers.changed();
        }
        Set<String> rolesBefore = account.roles;
        Scope scopeBefore = account.scope;
        administrators.change(account, () -> account.grant(roles, scope));
        if (!rolesBefore.equals(roles)) {
            events.fire(RolesGranted.of(username, AccountView.inOrder(rolesBefore), AccountView.inOrder(roles)));
        }
        if (!scopeBefore.equals(scope)) {
            events.fire(new ScopeChanged(username, scopeBefore, scope));
        }
    }

    /** Nobody decides what they may do themselves: it takes two. */
    static void refuseOwn(String by, String username) {
        if (by.equals(username)) {
            throw Refused.conflict("OWN_ACCOUNT", Message.of(GrantMessages.class, GrantMessages::ownAccount));
        }
    }
}
