package org.huitong.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.WallClock;

/** Members of staff for tests, each with a name nobody else has. */
@ApplicationScoped
class StaffMember {
    static final String PASSWORD = "kV7#rumble-Tor";
    static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Inject
    @WallClock
    Clock clock;

    @Inject
    FieldCipher cipher;

    @Inject
    Tokens tokens;

    @Inject
    AccountTerms terms;

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

    /** One who has everything, with {@link #SECRET} on the phone. */
    String complete() {
        return make(this::complete);
    }

    void complete(Account account) {
        account.setPassword(PASSWORD, clock.instant());
        account.factorSecret = cipher.seal(SecondFactors.PURPOSE, SECRET);
        account.factorSince = clock.instant();
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

    long sessions(String name) {
        return QuarkusTransaction.requiringNew().call(() -> StaffSession.count("account.username", name));
    }

    void change(String name, Consumer<Account> how) {
        QuarkusTransaction.requiringNew()
                .run(() -> how.accept(Account.byUsername(name).orElseThrow()));
    }

    /** What the phone shows, if its clock is off by so many steps. */
    String code(int steps) {
        return Totp.code(SECRET, Totp.step(clock.instant()) + steps);
    }

    /** Six digits that are right at no moment near this one. */
    String wrongCode() {
        var near = List.of(code(-2), code(-1), code(0), code(1), code(2));
        return List.of("000000", "000001", "000002", "000003", "000004", "000005").stream()
                .filter(code -> !near.contains(code))
                .findFirst()
                .orElseThrow();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate yesterday() {
        return terms.today().minusDays(1);
    }

    /** A token of this member. */
    String token(String name, Set<String> roles) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tokens.issue(
                        Account.byUsername(name).orElseThrow(), "test", roles, now().plus(Duration.ofDays(1))));
    }
}
