package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huitong.platform.Cursor;
import org.huitong.platform.Page;

/** Lists accounts by the reading of their names, page by page after a key. */
@ApplicationScoped
class AccountList {
    private static final String IN_FORCE = " and a.enabled and (a.expiresOn is null or a.expiresOn >= :today)";

    private final EntityManager database;
    private final AccountTerms terms;

    @Inject
    AccountList(EntityManager database, AccountTerms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** One page. One statement. */
    @Transactional
    Page<AccountView> page(AccountFilter filter, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", filter.pattern());
        String conditions = state(filter.state(), parameters);
        if (filter.after().isPresent()) {
            Cursor cursor = filter.after().get();
            conditions += " and (a.displayName > :name or a.displayName = :name and a.id > :id)";
            parameters.put("name", cursor.sortValue());
            parameters.put("id", cursor.id());
        }
        TypedQuery<Account> query = database.createQuery(
                "select a from Account a where (lower(a.displayName) like :q escape '!' or a.username like :q escape '!')"
                        + conditions + " order by a.displayName, a.id",
                Account.class);
        parameters.forEach(query::setParameter);
        return Page.of(
                        query.setMaxResults(limit + 1).getResultList(),
                        limit,
                        account -> new Cursor(account.displayName, account.id))
                .map(account -> AccountView.of(account, terms, null));
    }

    /** The same distinctions as {@link Account#state}. */
    private String state(AccountState state, Map<String, Object> parameters) {
        if (state == null) {
            return "";
        }
        if (state != AccountState.DEACTIVATED) {
            parameters.put("today", terms.today());
        }
        if (state == AccountState.LOCKED || state == AccountState.ACTIVE) {
            parameters.put("now", terms.now());
        }
        return switch (state) {
            case INVITED -> IN_FORCE + " and a.passwordHash is null";
            case LOCKED -> IN_FORCE + " and a.passwordHash is not null and a.lockedUntil > :now";
            case ACTIVE ->
                IN_FORCE + " and a.passwordHash is not null and (a.lockedUntil is null or a.lockedUntil <= :now)";
            case EXPIRED -> " and a.enabled and a.expiresOn < :today";
            case DEACTIVATED -> " and not a.enabled";
        };
    }
}
