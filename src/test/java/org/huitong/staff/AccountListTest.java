package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.huitong.platform.Page;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts in the order of their names' readings, by state, page by page. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AccountListTest {
    @Inject
    AccountList list;

    @Inject
    StaffMember members;

    @Inject
    SessionFactory sessions;

    private String mark;

    @BeforeEach
    void someAccounts() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        named("王", account -> account.lockedUntil = Instant.parse("2100-01-01T00:00:00Z"));
        named("陈", account -> {});
        named("林", account -> account.passwordHash = null);
        named("周", account -> account.enabled = false);
        named("孙", account -> account.expiresOn = LocalDate.EPOCH);
    }

    private void named(String name, Consumer<Account> further) {
        members.make(account -> {
            account.displayName = name + mark;
            account.passwordHash = "x";
            further.accept(account);
        });
    }

    @Test
    void namesSortByTheirReading() {
        assertEquals(List.of("陈", "林", "孙", "王", "周"), names(page(null, null, 50)));
    }

    @Test
    void everyAccountIsInOneStateAndTheListAgrees() {
        assertEquals(List.of("林"), names(page("INVITED", null, 50)));
        assertEquals(List.of("陈"), names(page("ACTIVE", null, 50)));
        assertEquals(List.of("王"), names(page("LOCKED", null, 50)));
        assertEquals(List.of("孙"), names(page("EXPIRED", null, 50)));
        assertEquals(List.of("周"), names(page("DEACTIVATED", null, 50)));
        for (AccountState state : AccountState.values()) {
            assertEquals(
                    List.of(state),
                    page(state.name(), null, 50).items().stream()
                            .map(AccountView::state)
                            .toList());
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            Page<AccountView> page = page(null, after, 2);
            seen.addAll(names(page));
            after = page.next();
        } while (after != null);
        assertEquals(List.of("陈", "林", "孙", "王", "周"), seen);
    }

    @Test
    void percentAndUnderscoreAreLookedForAsThemselves() {
        assertEquals(List.of(), list.page(AccountFilter.of("%", null, null), 50).items());
    }

    @Test
    void onePageIsOneStatementHoweverLong() {
        assertEquals(1, statements(1));
        assertEquals(1, statements(30));
    }

    private long statements(int limit) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        list.page(AccountFilter.of("", null, null), limit);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private Page<AccountView> page(String state, String after, int limit) {
        return list.page(AccountFilter.of(mark, state, after), limit);
    }

    private static List<String> names(Page<AccountView> page) {
        return page.items().stream()
                .map(account -> account.details().displayName().substring(0, 1))
                .toList();
    }
}
