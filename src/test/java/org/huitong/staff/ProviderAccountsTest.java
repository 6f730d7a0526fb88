package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huitong.platform.Invalid;
import org.huitong.platform.Refused;
import org.huitong.staff.ProviderSignInRefused.Reason;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Whom a provider can let in: holders of accounts that could be used with the password, and nobody else. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ProviderAccountsTest {
    private static final String ISSUER = "https://id.example.org";
    private static final Visitor SOMEWHERE = new Visitor("127.0.0.1", "test");

    @Inject
    ProviderAccounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    StaffMember members;

    @Inject
    HeardEvents heard;

    private String known(String username) {
        String subject = "s-" + username;
        enter(username, subject);
        return subject;
    }

    private void enter(String username, String subject) {
        accounts.enter(
                username, ISSUER, subject, accounts.known(username, ISSUER).revision());
    }

    private Optional<SignIns.Step> vouched(String subject) {
        return signIns.vouched(ISSUER, subject, SOMEWHERE);
    }

    /** The password was not used, so its age does not matter; the second factor does. */
    @Test
    void theProviderReplacesThePasswordAndNothingElse() {
        String name = members.complete();
        String subject = known(name);
        members.change(
                name, account -> account.passwordChangedAt = members.now().minus(Duration.ofDays(100)));
        SignIns.Step step = vouched(subject).orElseThrow();
        assertEquals(Stage.CODE, step.stage());
        assertFalse(new StaffBrowser().with(step.cookie()).inside());
        SignIns.Step inside = signIns.code(step.cookie(), members.code(0)).orElseThrow();
        assertEquals(Stage.INSIDE, inside.stage());
        assertTrue(new StaffBrowser().with(inside.cookie()).inside());
        assertEquals(
                List.of(
                        new ProviderSubjectChanged(name, ISSUER, null, subject),
                        new ProviderVouched(name, subject),
                        new SignedIn(name)),
                heard.of(name));
        // By password it does matter.
        var byPassword = new StaffBrowser();
        byPassword.password(name, StaffMember.PASSWORD);
        byPassword.code(members.code(1)).then().header("Location", org.hamcrest.Matchers.containsString("password"));
    }

    @Test
    void whoHasNoSecondFactorYetSetsOneUp() {
        assertEquals(
                Stage.ENROLMENT,
                vouched(known(members.withPassword())).orElseThrow().stage());
    }

    @Test
    void anAccountThatCannotBeUsedIsRefusedAndTheLogKnowsWhy() {
        Map<Reason, Consumer<Account>> faults = Map.of(
                Reason.NOT_IN_FORCE, account -> account.enabled = false,
                Reason.LOCKED, account -> account.lockedUntil = members.now().plusSeconds(60),
                Reason.NOT_OPENED, account -> account.passwordHash = null);
        faults.forEach((reason, fault) -> {
            String name = members.complete();
            String subject = known(name);
            members.change(name, fault);
            assertEquals(Optional.empty(), vouched(subject));
            assertTrue(heard.of(name).contains(new ProviderSignInRefused(name, subject, reason)), reason.name());
        });
        String name = members.complete();
        String subject = known(name);
        members.change(name, account -> account.expiresOn = members.yesterday());
        assertEquals(Optional.empty(), vouched(subject));
    }

    @Test
    void aSubjectCountsOnlyAsItWasEnteredAndOnlyForItsIssuer() {
        String name = members.complete();
        String subject = known(name);
        assertEquals(Optional.empty(), vouched(subject.toUpperCase()));
        assertEquals(Optional.empty(), vouched(subject + " "));
        assertEquals(Optional.empty(), vouched(members.complete()));
        assertEquals(Optional.empty(), signIns.vouched("https://id.example.com", subject, SOMEWHERE));
        assertTrue(heard.of("").contains(new ProviderSignInRefused("", subject + " ", Reason.NO_ACCOUNT)));
        enter(name, null);
        assertEquals(Optional.empty(), vouched(subject));
    }

    @Test
    void aSubjectBelongsToOneAccountAndNobodysChangeIsLost() {
        String one = members.complete();
        String other = members.complete();
        String subject = known(one);
        assertThrows(Invalid.class, () -> enter(other, subject));
        int seen = accounts.known(one, ISSUER).revision() - 1;
        Refused late = assertThrows(Refused.class, () -> accounts.enter(one, ISSUER, "another", seen));
        assertEquals("ACCOUNT_CHANGED", late.code());
        assertEquals(subject, accounts.known(one, ISSUER).subject());
    }
}
