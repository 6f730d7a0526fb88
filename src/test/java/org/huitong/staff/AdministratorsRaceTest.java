package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two security administrators, the only ones there are, lose their role at the same moment: one of them keeps it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AdministratorsRaceTest {
    private static final int ROUNDS = 8;
    private static final String ROLE = Roles.SECURITY_ADMINISTRATOR;

    @Inject
    Grants grants;

    private final ExecutorService together = Executors.newFixedThreadPool(2);
    private String one;
    private String other;

    /** Those of the demonstration step aside meanwhile. */
    @BeforeEach
    void onlyTwo() {
        enable("secadmin", false);
        one = Colleague.with(List.of(), Scope.ALL).username();
        other = Colleague.with(List.of(), Scope.ALL).username();
    }

    @AfterEach
    void asBefore() {
        together.shutdownNow();
        QuarkusTransaction.requiringNew().run(() -> {
            Account.byUsername(one).orElseThrow().grant(Set.of(), Scope.ALL);
            Account.byUsername(other).orElseThrow().grant(Set.of(), Scope.ALL);
        });
        enable("secadmin", true);
    }

    @Test
    void oneOfThemKeepsTheRole() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            giveBoth();
            assertEquals(List.of(false, true), sorted(() -> takeAway(one), () -> takeAway(other)));
            assertEquals(1, holders());
        }
    }

    /** Without the lock each sees the other in the role, and both lose it: that is what the test above would show. */
    @Test
    void withoutTheLockNobodyWouldBeLeft() throws Exception {
        giveBoth();
        var meeting = new CyclicBarrier(2);
        assertEquals(
                List.of(true, true),
                sorted(() -> takeAwayUnlocked(one, meeting), () -> takeAwayUnlocked(other, meeting)));
        assertEquals(0, holders());
    }

    private boolean takeAway(String username) {
        int revision = QuarkusTransaction.requiringNew()
                .call(() -> Account.byUsername(username).orElseThrow().revision);
        try {
            grants.grant("another", username, revision, Set.of(), Scope.ALL);
            return true;
        } catch (Refused refused) {
            assertEquals("LAST_ADMINISTRATOR", refused.code());
            return false;
        }
    }

    private boolean takeAwayUnlocked(String username, CyclicBarrier meeting) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Account> held = List.of(
                    Account.byUsername(one).orElseThrow(),
                    Account.byUsername(other).orElseThrow());
            meeting.await();
            Account account = Account.byUsername(username).orElseThrow();
            new Administrators(held).change(account, () -> account.grant(Set.of(), Scope.ALL));
            return true;
        });
    }

    private List<Boolean> sorted(Callable<Boolean> first, Callable<Boolean> second) throws Exception {
        var results = new ArrayList<Boolean>();
        for (Future<Boolean> result : together.invokeAll(List.of(first, second))) {
            results.add(result.get());
        }
        return results.stream().sorted().toList();
    }

    private void giveBoth() {
        QuarkusTransaction.requiringNew().run(() -> {
            Account.byUsername(one).orElseThrow().grant(Set.of(ROLE), Scope.ALL);
            Account.byUsername(other).orElseThrow().grant(Set.of(ROLE), Scope.ALL);
        });
    }

    private long holders() {
        return QuarkusTransaction.requiringNew().call(() -> List.of(one, other).stream()
                .filter(name -> Account.byUsername(name).orElseThrow().keeps(ROLE))
                .count());
    }

    private static void enable(String username, boolean enabled) {
        QuarkusTransaction.requiringNew()
                .run(() -> Account.update("enabled = ?1 where username = ?2", enabled, username));
    }
}
