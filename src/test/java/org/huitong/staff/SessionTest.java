package org.huitong.staff;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huitong.identity.Roles;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a session is trusted, and what ends it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SessionTest {
    @Inject
    StaffMember members;

    @Inject
    AccountTerms terms;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    private final StaffBrowser browser = new StaffBrowser();
    private String name;

    @BeforeEach
    void signIn() {
        name = members.complete();
        browser.password(name, StaffMember.PASSWORD);
        browser.code(members.code(0));
        assertTrue(browser.inside());
    }

    @Test
    void thirtyMinutesWithoutARequestEndIt() {
        session(s -> s.lastSeenAt = ago(Duration.ofMinutes(29)));
        assertTrue(browser.inside());
        session(s -> s.lastSeenAt = ago(Duration.ofMinutes(30)));
        assertFalse(browser.inside());
    }

    /** A board that looks for news every few seconds is no sign of anybody standing before it. */
    @Test
    void requestInTheBackgroundDoesNotProlongIt() {
        session(s -> s.lastSeenAt = ago(Duration.ofMinutes(29)));
        assertTrue(browser.insideInBackground());
        session(s -> assertTrue(s.lastSeenAt.isBefore(ago(Duration.ofMinutes(28))), "still as it was"));
        session(s -> s.lastSeenAt = ago(Duration.ofMinutes(30)));
        assertFalse(browser.insideInBackground());
        String home = Demo.page()
                .header("HX-Request", "true")
                .get("/admin/account")
                .then()
                .statusCode(204)
                .extract()
                .header("HX-Redirect");
        assertEquals("/sign-in?next=%2Fadmin%2Faccount", home, "the whole page goes there, not a part of it");
    }

    @Test
    void tenHoursEndItInAnyCase() {
        session(s -> s.createdAt = ago(Duration.ofHours(10).minusSeconds(30)));
        assertTrue(browser.inside());
        session(s -> s.createdAt = ago(Duration.ofHours(10)));
        assertFalse(browser.inside());
    }

    @Test
    void deactivationEndsItAtTheNextRequest() {
        String token = members.token(name, Set.of(Roles.REPORTING));
        Demo.bearer(token).get("/api/admin/halls").then().statusCode(200);
        members.change(name, account -> account.enabled = false);
        assertFalse(browser.inside());
        Demo.bearer(token).get("/api/admin/halls").then().statusCode(401);
    }

    @Test
    void accountWorksOnItsLastDayAndNotAfter() {
        String token = members.token(name, Set.of(Roles.REPORTING));
        members.change(name, account -> account.expiresOn = terms.today());
        assertTrue(browser.inside());
        Demo.bearer(token).get("/api/admin/halls").then().statusCode(200);
        members.change(name, account -> account.expiresOn = terms.today().minusDays(1));
        assertFalse(browser.inside());
        Demo.bearer(token).get("/api/admin/halls").then().statusCode(401);
        browser.password(name, StaffMember.PASSWORD).then().statusCode(422);
    }

    /** As when a demonstration is over: an account that has no second factor is one that needs it. */
    @Test
    void sessionOfAnAccountThatLacksItsSecondFactorProvesNothing() {
        members.change(name, account -> account.factorSince = null);
        assertFalse(browser.inside());
    }

    @Test
    void sessionThatNobodyUsesAnyMoreIsNeitherListedNorCounted() {
        var other = new StaffBrowser();
        other.password(name, StaffMember.PASSWORD);
        other.code(members.code(1));
        assertEquals(2, sessions.of(name, null).size());
        assertEquals(2, accounts.own(name).sessions());
        session(s -> s.lastSeenAt = ago(Duration.ofMinutes(30)));
        assertTrue(sessions.of(name, null).isEmpty());
        assertEquals(0, accounts.own(name).sessions());
        session(s -> {
            s.lastSeenAt = ago(Duration.ZERO);
            s.createdAt = ago(Duration.ofHours(10));
        });
        assertTrue(sessions.of(name, null).isEmpty());
        assertEquals(0, accounts.own(name).sessions());
    }

    @Test
    void stepOfSigningInIsOpenForTenMinutes() {
        var late = new StaffBrowser();
        late.password(name, StaffMember.PASSWORD);
        session(s -> {
            if (s.stage == Stage.CODE) {
                s.createdAt = ago(Duration.ofMinutes(10));
            }
        });
        late.get("/sign-in/code").then().statusCode(303).header("Location", containsString("done=again"));
    }

    @Test
    void changedCookieIsNobodys() {
        byte[] cookie = Base64.getUrlDecoder().decode(browser.session());
        for (int i : List.of(0, 1, 7, cookie.length / 2, cookie.length - 1)) {
            byte[] changed = cookie.clone();
            changed[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertFalse(new StaffBrowser().with(text).inside(), "byte " + i);
        }
        assertTrue(browser.inside());
    }

    @Test
    void signingInAgainEndsTheSessionThatWasThere() {
        String earlier = browser.session();
        browser.password(name, StaffMember.PASSWORD);
        assertFalse(new StaffBrowser().with(earlier).inside());
    }

    private Instant ago(Duration duration) {
        return members.now().minus(duration);
    }

    private void session(Consumer<StaffSession> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<StaffSession> sessions = StaffSession.list("account.username = ?1 and endedAt is null", name);
            sessions.forEach(change);
        });
    }
}
