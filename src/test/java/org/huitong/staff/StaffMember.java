package org.huitong.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.huitong.identity.Roles;
import org.huitong.platform.WallClock;

/** Members of staff for tests, each with a name nobody else has. */
@ApplicationScoped
class StaffMember {
    static final String PASSWORD = "kV7#rumble-Tor";

    @Inject
    @WallClock
    Clock clock;

    /** One who has no password yet. */
    String invited() {
        return make(account -> {});
    }

    /** One whom the demonstration spares the second factor. */
    String spared() {
        return make(account -> {
            account.demonstration = true;
            account.setPassword(PASSWORD, clock.instant());
        });
    }

    /** One who has a password but no second factor yet. */
    String withPassword() {
        return make(account -> account.setPassword(PASSWORD, clock.instant()));
    }

    String make(Consumer<Account> further) {
        String name = "t-" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> {
            var account = new Account();
            account.username = name;
            account.displayName = name;
            account.roles = Set.of(Roles.REPORTING);
            account.createdAt = clock.instant();
            further.accept(account);
            account.persist();
        });
        return name;
    }

    Account account(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.byUsername(name).orElseThrow());
    }

    void change(String name, Consumer<Account> how) {
        QuarkusTransaction.requiringNew()
                .run(() -> how.accept(Account.byUsername(name).orElseThrow()));
    }
}
