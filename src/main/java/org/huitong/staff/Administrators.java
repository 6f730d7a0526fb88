package org.huitong.staff;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The accounts with an administrator's role, held until the transaction ends: whoever takes such a role away, deactivates
 * its holder or lets the account end does it alone. So the last one of a role stays: enabled, without an end, and with a
 * password, since somebody who was only invited cannot be counted on.
 */
final class Administrators {
    private final List<Account> held;

    /** Only with these rows locked: see {@link #lock}. */
    Administrators(List<Account> held) {
        this.held = held;
    }

    /** Comes before any other lock on an account. */
    static Administrators lock() {
        return new Administrators(
                Panache.getEntityManager().createNativeQuery("""
                        select * from account
                        where json_overlaps(roles, json_array('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR',
                            'AUDIT_ADMINISTRATOR'))
                        order by id for update
                        """, Account.class).getResultList());
    }

    /** Those who hold this role, whatever state they are in. */
    List<Account> of(String role) {
        return held.stream().filter(account -> account.roles.contains(role)).toList();
    }

    /**
     * Changes one account.
     *
     * @throws Refused 409 {@code LAST_ADMINISTRATOR} if nobody would keep a role that this account keeps now
     */
    void change(Account account, Runnable change) {
        List<String> kept = Roles.ADMINISTRATORS.stream().filter(account::keeps).toList();
        change.run();
        kept.stream()
                .filter(role -> !account.keeps(role) && !keptByAnother(role, account))
                .findFirst()
                .ifPresent(role -> {
                    throw Refused.conflict(
                            "LAST_ADMINISTRATOR", Message.of(GrantMessages.class, m -> m.lastAdministrator(role)));
                });
    }

    private boolean keptByAnother(String role, Account account) {
        return held.stream()
                .anyMatch(other -> !other.id.equals(account.id) && other.keeps(role) && other.passwordHash != null);
    }
}
