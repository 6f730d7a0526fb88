package org.huitong.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;

/**
 * An account as administrators see it.
 *
 * @param lockedUntil only while it is locked
 * @param link the newest link to set a password that still works; null if there is none
 * @param providerIssuer the provider that knows the holder; null if none does
 */
record AccountView(
        String username,
        int revision,
        AccountDetails details,
        List<String> roles,
        Scope scope,
        AccountState state,
        Instant lockedUntil,
        boolean passwordSet,
        boolean secondFactor,
        Instant createdAt,
        Instant link,
        String providerIssuer) {
    static AccountView of(Account account, AccountTerms terms, Instant link) {
        return new AccountView(
                account.username,
                account.revision,
                account.details(),
                inOrder(account.roles),
                account.scope,
                account.state(terms.now(), terms.today()),
                account.locked(terms.now()) ? account.lockedUntil : null,
                account.passwordHash != null,
                account.factorSince != null,
                account.createdAt,
                link,
                account.providerIssuer);
    }

    /** As the pages list roles. */
    static List<String> inOrder(Set<String> roles) {
        return Stream.concat(Roles.STAFF.stream(), Roles.ADMINISTRATORS.stream())
                .filter(roles::contains)
                .toList();
    }

    /** Where an action of the system administrator on it is posted. */
    public String action(String name) {
        return "/admin/accounts/" + username + "/" + name;
    }

    public boolean knownBy(SignInProvider.Offer provider) {
        return provider.issuer().equals(providerIssuer);
    }

    public boolean enabled() {
        return state != AccountState.DEACTIVATED;
    }

    public LocalDate expiresOn() {
        return details.expiresOn();
    }
}
