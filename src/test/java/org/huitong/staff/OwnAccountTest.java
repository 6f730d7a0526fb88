package org.huitong.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Roles;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own account: password, second factor, sessions, tokens; and nobody else's. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OwnAccountTest {
    private static final String FRESH = "nT4?Wheelbarrow";
    private static final Pattern TOKEN = Pattern.compile("Bearer (htp_[\\w-]+)");
    private static final String MADE = "/admin/account/tokens/made";
    private static final Pattern REVOCATION = Pattern.compile("/admin/account/tokens/(\\d+)/revocation");
    private static final Pattern ENDING = Pattern.compile("/admin/account/sessions/(\\d+)/ending");

    @Inject
    StaffMember members;

    @Inject
    Tokens tokens;

    @Inject
    Passwords passwords;

    @Inject
    AuditLog log;

    @Inject
    HeardEvents heard;

    private final StaffBrowser browser = new StaffBrowser();
    private String name;

    @BeforeEach
    void signIn() {
        name = members.make(account -> {
            members.complete(account);
            account.roles = Set.of(Roles.REPORTING, Roles.VENUE);
        });
        browser.password(name, StaffMember.PASSWORD);
        browser.code(members.code(0));
    }

    @Test
    void headerLeadsToTheAccount() {
        browser.get("/admin").then().body(containsString("<a href=\"/admin/account\">" + name + "</a>"));
    }

    @Test
    void passwordIsChangedWithThePresentOneAndSignsTheOthersOut() {
        StaffBrowser other = another();
        browser.post("/admin/account/password", "present", StaffMember.PASSWORD, "password", FRESH, "repeated", FRESH)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/account?done=PASSWORD"));
        assertTrue(browser.inside());
        assertFalse(other.inside());
        other.password(name, StaffMember.PASSWORD).then().statusCode(422);
        other.password(name, FRESH).then().statusCode(303);
    }

    @Test
    void wrongPresentPasswordIsToldAtItsFieldAndNothingIsTyped() {
        Response answer =
                browser.post("/admin/account/password", "present", "guess", "password", FRESH, "repeated", FRESH + "x");
        answer.then()
                .statusCode(422)
                .body(containsString("当前密码不正确"))
                .body(containsString("两次输入的新密码不一致"))
                .body(not(containsString(FRESH)));
        assertTrue(members.account(name).hasPassword(StaffMember.PASSWORD));
        assertEquals(1, members.account(name).failedAttempts);
    }

    @Test
    void openBrowserIsNotEnoughToGuessThePassword() {
        for (int i = 0; i < 5; i++) {
            browser.post("/admin/account/password", "present", "guess" + i, "password", FRESH, "repeated", FRESH);
        }
        browser.post("/admin/account/password", "present", StaffMember.PASSWORD, "password", FRESH, "repeated", FRESH)
                .then()
                .statusCode(422);
        assertTrue(members.account(name).hasPassword(StaffMember.PASSWORD));
    }

    @Test
    void newRecoveryCodesNeedThePasswordAndVoidTheOldOnes() {
        String page = "/admin/account/second-factor";
        browser.postFrom(page, page + "/recovery-codes", "confirmation", "guess")
                .then()
                .statusCode(422)
                .body(containsString("当前密码不正确"));
        Response first =
                browser.follow(browser.postFrom(page, page + "/recovery-codes", "confirmation", StaffMember.PASSWORD));
        String old = group(Pattern.compile("<li class=\"reference\">([a-z0-9-]+)</li>"), first);
        browser.get(page + "/recovery-codes").then().statusCode(200).body(containsString(old));
        browser.postFrom(page, page + "/recovery-codes", "confirmation", StaffMember.PASSWORD)
                .then()
                .statusCode(303);
        browser.get(page + "/recovery-codes").then().statusCode(200).body(not(containsString(old)));
        var other = new StaffBrowser();
        other.password(name, StaffMember.PASSWORD);
        other.post("/sign-in/recovery", "code", old).then().statusCode(422);
    }

    @Test
    void movingToAnotherPhoneNeedsThePasswordAndACodeOfIt() {
        String page = "/admin/account/second-factor";
        Response form = browser.get(page);
        String offer = group(Pattern.compile("name=\"offer\" value=\"([^\"]+)\""), form);
        String secret = group(Pattern.compile("<span class=\"reference long-key\">([A-Z2-7 ]+)</span>"), form)
                .replace(" ", "");
        String code = Totp.code(secret, Totp.step(members.now()));
        browser.postAfter(form, page, "offer", offer, "code", code, "present", "guess")
                .then()
                .statusCode(422);
        browser.postAfter(form, page, "offer", offer, "code", members.wrongCode(), "present", StaffMember.PASSWORD)
                .then()
                .statusCode(422);
        browser.follow(browser.postAfter(form, page, "offer", offer, "code", code, "present", StaffMember.PASSWORD))
                .then()
                .statusCode(200)
                .body(containsString("保存恢复码"));
        var other = new StaffBrowser();
        other.password(name, StaffMember.PASSWORD);
        other.code(members.code(1)).then().statusCode(422);
        other.code(Totp.code(secret, Totp.step(members.now()) + 1)).then().statusCode(303);
    }

    @Test
    void sessionsAreListedAndEndedOneByOneOrAllAtOnce() {
        StaffBrowser other = another();
        Response page = browser.get("/admin/account/sessions");
        page.then().body(containsString("当前浏览器")).body(containsString("127.0.0.1"));
        browser.postAfter(page, "/admin/account/sessions/" + group(ENDING, page) + "/ending")
                .then()
                .statusCode(303);
        assertFalse(other.inside());
        assertTrue(browser.inside());
        StaffBrowser third = another(2);
        browser.postFrom("/admin/account/sessions", "/admin/account/sign-out")
                .then()
                .statusCode(303);
        assertFalse(third.inside());
        assertFalse(browser.inside());
    }

    @Test
    void tokenIsShownOnceAndKeptAsADigest() {
        Response made = browser.follow(makeToken("REPORTING", "30"));
        String token = group(TOKEN, made);
        made.then().header("Cache-Control", "no-store");
        browser.get(MADE).then().body(containsString(token));
        Response list = browser.get("/admin/account/tokens");
        list.then().body(containsString("从未使用")).body(not(containsString(token)));
        Demo.bearer(token).get("/api/admin/halls").then().statusCode(200);
        browser.get("/admin/account/tokens").then().body(not(containsString("从未使用")));
        ApiToken kept = kept();
        assertEquals(32, kept.tokenHash.length);
        Instant used = kept.lastUsedAt;
        assertNotNull(used);
        Demo.bearer(token).get("/api/admin/halls").then().statusCode(200);
        assertEquals(used, kept().lastUsedAt, "a call must not cost a write");

        browser.postAfter(list, "/admin/account/tokens/" + group(REVOCATION, list) + "/revocation")
                .then()
                .statusCode(303);
        Demo.bearer(token).get("/api/admin/halls").then().statusCode(401);
    }

    @Test
    void tokenNeedsThePasswordAndIsShownToNobodyElse() {
        makeToken("REPORTING", "30", "guess")
                .then()
                .statusCode(422)
                .body(containsString("当前密码不正确"), not(containsString("guess")));
        makeToken("REPORTING", "30", "").then().statusCode(422);
        assertEquals(1, members.account(name).failedAttempts);
        browser.get(MADE).then().statusCode(303).header("Location", endsWith("/admin/account/tokens"));

        makeToken("REPORTING", "30");
        String sealed = browser.cookie(FreshSecrets.COOKIE);
        // Whoever takes the cookie along into another session, or to another page, sees nothing.
        another().with(FreshSecrets.COOKIE, sealed).get(MADE).then().statusCode(303);
        browser.get("/admin/account/second-factor/recovery-codes").then().statusCode(303);
        browser.with(FreshSecrets.COOKIE, sealed.substring(4)).get(MADE).then().statusCode(303);
        browser.with(FreshSecrets.COOKIE, sealed).get(MADE).then().statusCode(200);
        assertEquals(1, tokens());
    }

    private long tokens() {
        return QuarkusTransaction.requiringNew().call(() -> ApiToken.count("account.username", name));
    }

    @Test
    void tokenMayDoWhatItWasGivenAndNoMore() {
        String token = group(TOKEN, browser.follow(makeToken("REPORTING", "30")));
        Demo.bearer(token).get("/api/admin/halls").then().statusCode(200);
        Demo.bearer(token)
                .contentType("application/json")
                .body("{}")
                .post("/api/admin/bookings")
                .then()
                .statusCode(403);
        String wider = group(TOKEN, browser.follow(makeToken("VENUE", "30")));
        Demo.bearer(wider)
                .contentType("application/json")
                .body("{}")
                .post("/api/admin/bookings")
                .then()
                .statusCode(422);
        // What the owner loses, the token loses.
        members.change(name, account -> account.roles = Set.of(Roles.REPORTING));
        Demo.bearer(wider).get("/api/admin/halls").then().statusCode(403);
        browser.get("/admin/account/tokens").then().body(containsString("已无权限"));
    }

    /** The request was let in, and then every session and token was ended, before it makes the token. */
    @Test
    void requestThatOverlapsTheEndOfItsSessionMakesNoToken() {
        Set<String> roles = Set.of(Roles.REPORTING);
        tokens.create(name, browser.session(), "看板一号", roles, Duration.ofDays(1));
        passwords.set(name, FRESH, FRESH);
        assertThrows(
                UnauthorizedException.class,
                () -> tokens.create(name, browser.session(), "看板二号", roles, Duration.ofDays(1)));
        assertEquals(List.of(), tokens.of(name));
    }

    @Test
    void tokenOfRolesOneDoesNotHaveOrOfTooLongALifeIsRefused() {
        for (String[] wrong : List.of(
                new String[] {"LODGING", "30"},
                new String[] {"SYSTEM_ADMINISTRATOR", "30"},
                new String[] {"MEMBER", "30"},
                new String[] {"REPORTING", "366"},
                new String[] {"REPORTING", "-1"})) {
            makeToken(wrong[0], wrong[1]).then().statusCode(422).body(containsString("看板一号"));
        }
        browser.post("/admin/account/tokens", "name", "", "life", "30").then().statusCode(422);
        browser.get("/admin/account/tokens").then().body(containsString("没有访问令牌"));
    }

    @Test
    void whatBelongsToOthersIsNotThere() {
        makeToken("REPORTING", "30");
        Response tokens = browser.get("/admin/account/tokens");
        StaffBrowser other = another();
        Response sessions = other.get("/admin/account/sessions");
        var stranger = new StaffBrowser();
        stranger.password(members.spared(), StaffMember.PASSWORD);
        Response form = stranger.get("/admin/account/sessions");
        stranger.postAfter(form, "/admin/account/tokens/" + group(REVOCATION, tokens) + "/revocation")
                .then()
                .statusCode(404);
        stranger.postAfter(form, "/admin/account/sessions/" + group(ENDING, sessions) + "/ending")
                .then()
                .statusCode(404);
        assertTrue(browser.inside());
        stranger.get("/admin/account/tokens").then().body(not(containsString("看板一号")));
    }

    @Test
    void everyStepIsInTheLogWithoutAnySecret() {
        String token = group(TOKEN, browser.follow(makeToken("REPORTING", "30")));
        browser.password(name, "wrong");
        browser.password(name, StaffMember.PASSWORD);
        browser.code(members.wrongCode());
        List<AccountEvent> events = heard.of(name);
        assertEquals(
                List.of("SignedIn", "TokenCreated", "SignInRefused", "SignedOut", "SecondFactorRefused"),
                events.stream().map(event -> event.getClass().getSimpleName()).toList());
        assertEquals(
                List.of("SignedIn", "TokenCreated", "SignedOut"),
                log.historyOf("account", name).stream().map(HistoryLine::action).toList());
        String all = events.toString();
        for (String secret : List.of(token, StaffMember.PASSWORD, StaffMember.SECRET, members.wrongCode())) {
            assertFalse(all.contains(secret), all);
        }
    }

    /** The same person in another browser; a code is good once, so this takes the one of the next step. */
    private StaffBrowser another() {
        return another(1);
    }

    private StaffBrowser another(int step) {
        var other = new StaffBrowser();
        if (step > 1) {
            members.change(name, account -> account.factorStep = null);
        }
        other.password(name, StaffMember.PASSWORD);
        other.code(members.code(1)).then().statusCode(303);
        return other;
    }

    private Response makeToken(String role, String days) {
        return makeToken(role, days, StaffMember.PASSWORD);
    }

    private Response makeToken(String role, String days, String present) {
        return browser.post("/admin/account/tokens", "name", "看板一号", "roles", role, "life", days, "present", present);
    }

    private ApiToken kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ApiToken.<ApiToken>find("account.username", name).firstResult());
    }

    private static String group(Pattern pattern, Response page) {
        Matcher matcher = pattern.matcher(page.asString());
        assertTrue(matcher.find(), page::asString);
        return matcher.group(1);
    }
}
