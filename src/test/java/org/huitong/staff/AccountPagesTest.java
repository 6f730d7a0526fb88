package org.huitong.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** The system administrator invites, changes, resets, stops and lets back in; the invited set a password. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AccountPagesTest {
    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{43}");
    private static final String PASSWORD = "Copper-9-lantern-Ruz";

    @Inject
    AuditLog log;

    @Test
    void somebodyIsInvitedAndSetsThePasswordOnce() {
        String username = someone();
        Response shown = post(
                "/admin/accounts",
                "/admin/accounts/new",
                Map.of("username", username, "displayName", "林示例", "workingGroup", "CITY-02"));
        shown.then().statusCode(200).body(containsString("林示例"));
        String link = link(shown);
        open(username).then().body(containsString("待设置密码"), not(containsString(link)));

        Response form = Demo.page().get(link);
        form.then().statusCode(200).body(containsString("林示例"), containsString(username));
        Response wrong = set(link, "short", "shorter");
        wrong.then().statusCode(422).body(containsString("密码太短"), not(containsString("value=\"short")));
        set(link, PASSWORD, PASSWORD).then().statusCode(303).header("Location", endsWith(link));
        Demo.page().get(link).then().statusCode(200).body(containsString("链接已经使用"));
        set(link, "Another-9-lantern-Ruz", "Another-9-lantern-Ruz")
                .then()
                .statusCode(409)
                .body(containsString("链接已经使用"));
        open(username).then().body(containsString("正常"));
        assertEquals(
                List.of("AccountInvited", "AccessLinkMade", "PasswordSet", "AccessLinkUsed"),
                log.historyOf("account", username).stream()
                        .map(HistoryLine::action)
                        .toList());
    }

    @Test
    void forgedReplacedAndExpiredLinksAreExplained() {
        Demo.page().get("/invitation/" + "x".repeat(43)).then().statusCode(404).body(containsString("链接不完整或不存在"));
        String username = someone();
        String first = link(invite(username, "王示例"));
        String second = link(post("/admin/accounts/" + username + "/password-link", "/admin/accounts", Map.of()));
        Demo.page().get(first).then().body(containsString("链接已被替换"));
        QuarkusTransaction.requiringNew()
                .run(() -> AccessLink.update("expiresAt = ?1 where account.username = ?2", Instant.EPOCH, username));
        Demo.page().get(second).then().body(containsString("链接已过期"));
        set(second, PASSWORD, PASSWORD).then().statusCode(409).body(containsString("链接已过期"));
    }

    @Test
    void whatWasTypedStaysBesideWhatIsWrong() {
        post(
                        "/admin/accounts",
                        "/admin/accounts/new",
                        Map.of("username", "sysadmin", "displayName", "王示例", "email", "w@example.org"))
                .then()
                .statusCode(422)
                .body(
                        containsString("这个用户名已被使用"),
                        containsString("value=\"王示例\""),
                        containsString("value=\"w@example.org\""));
    }

    @Test
    void whoeverChangesSecondIsToldWhatStandsThereAndLosesNothing() {
        String username = someone();
        invite(username, "赵示例");
        String revision = revision(open(username));
        String path = "/admin/accounts/" + username;
        post(path, path, Map.of("displayName", "赵先到", "revision", revision))
                .then()
                .statusCode(303);
        Response second =
                post(path, path, Map.of("displayName", "赵后到", "email", "z@example.org", "revision", revision));
        second.then()
                .statusCode(409)
                .body(
                        containsString("另一位管理员刚刚修改了此账号"),
                        containsString("现在的值：赵先到"),
                        containsString("value=\"赵后到\""),
                        containsString("value=\"z@example.org\""));
        post(path, path, Map.of("displayName", "赵后到", "email", "z@example.org", "revision", revision(second)))
                .then()
                .statusCode(303);
        open(username)
                .then()
                .body(
                        containsString("赵后到"),
                        containsString("z@example.org"),
                        containsString("更改账号资料"),
                        containsString("邮箱：无 → z***@example.org"));
    }

    @Test
    void deactivationEndsSessionsAndTokensAtOnce() {
        Colleague colleague = Colleague.with(List.of(Roles.REPORTING), Scope.ALL);
        colleague.page().get("/admin").then().statusCode(200);
        act(colleague.username(), "deactivation").then().statusCode(303);
        colleague.page().get("/admin").then().header("Location", containsString("/sign-in"));
        colleague.api().get("/api/admin/hotels").then().statusCode(401);
        act(colleague.username(), "reactivation").then().statusCode(303);
        colleague.page().get("/admin").then().header("Location", containsString("/sign-in"));
        colleague.api().get("/api/admin/hotels").then().statusCode(401);
        assertTrue(actions(colleague).contains("TokenRevoked"));
    }

    /** Whoever has taken the account over may have made tokens; whoever takes it back must not have to think of them. */
    @Test
    void passwordSetThroughALinkEndsSessionsAndTokens() {
        Colleague colleague = Colleague.with(List.of(Roles.REPORTING), Scope.ALL);
        String link = link(act(colleague.username(), "password-link"));
        colleague.api().get("/api/admin/hotels").then().statusCode(200);
        set(link, PASSWORD, PASSWORD).then().statusCode(303);
        colleague.page().get("/admin").then().header("Location", containsString("/sign-in"));
        colleague.api().get("/api/admin/hotels").then().statusCode(401);
        assertTrue(actions(colleague).contains("TokenRevoked"));
    }

    private List<String> actions(Colleague colleague) {
        return log.historyOf("account", colleague.username()).stream()
                .map(HistoryLine::action)
                .toList();
    }

    @Test
    void passwordLinkIsRefusedForAnAccountThatDoesNotWork() {
        String username = someone();
        invite(username, "孙示例");
        act(username, "deactivation");
        act(username, "password-link").then().statusCode(409).body(containsString("请先恢复使用"));
    }

    @Test
    void lockedAccountIsUnlocked() {
        Colleague colleague = Colleague.with(List.of(Roles.REPORTING), Scope.ALL);
        QuarkusTransaction.requiringNew()
                .run(() -> Account.byUsername(colleague.username()).orElseThrow().lockedUntil =
                        Instant.parse("2100-01-01T00:00:00Z"));
        open(colleague.username()).then().body(containsString("已锁定"));
        act(colleague.username(), "unlocking").then().statusCode(303);
        open(colleague.username()).then().body(containsString("正常"));
    }

    @Test
    void lostSecondFactorIsTakenOffAndEverySessionEnds() {
        Colleague colleague = Colleague.with(List.of(Roles.REPORTING), Scope.ALL);
        open(colleague.username()).then().body(not(containsString("second-factor-reset")));
        QuarkusTransaction.requiringNew()
                .run(() -> Account.byUsername(colleague.username()).orElseThrow().factorSince = Instant.EPOCH);
        open(colleague.username()).then().body(containsString("second-factor-reset"));
        act(colleague.username(), "second-factor-reset")
                .then()
                .statusCode(303)
                .header("Location", endsWith("done=factor"));
        open(colleague.username()).then().body(not(containsString("second-factor-reset")));
        colleague.page().get("/admin").then().header("Location", containsString("/sign-in"));
        colleague.api().get("/api/admin/hotels").then().statusCode(401);
        assertTrue(actions(colleague).contains("TokenRevoked"));
    }

    @Test
    void lastAdministratorIsNeitherStoppedNorLetRunOut() {
        act("secadmin", "deactivation").then().statusCode(409).body(containsString("最后一位可用的安全管理员"));
        String path = "/admin/accounts/sysadmin";
        post(
                        path,
                        path,
                        Map.of(
                                "displayName",
                                "sysadmin",
                                "expiresOn",
                                "2100-01-01",
                                "revision",
                                revision(open("sysadmin"))))
                .then()
                .statusCode(409)
                .body(containsString("最后一位可用的系统管理员"), containsString("2100-01-01"));
    }

    @Test
    void mayNotWriteRolesThroughTheForm() {
        String username = someone();
        post(
                "/admin/accounts",
                "/admin/accounts/new",
                Map.of("username", username, "displayName", "周示例", "roles", "REPORTING", "scope", "{}"));
        open(username).then().body(containsString("尚未授予角色"));
    }

    private Response invite(String username, String name) {
        return post("/admin/accounts", "/admin/accounts/new", Map.of("username", username, "displayName", name));
    }

    private Response act(String username, String action) {
        return post("/admin/accounts/" + username + "/" + action, "/admin/accounts/" + username, Map.of());
    }

    private static Response open(String username) {
        return admin().get("/admin/accounts/" + username);
    }

    private static RequestSpecification admin() {
        return Demo.staffPage("sysadmin");
    }

    private static Response post(String path, String page, Map<String, String> fields) {
        return Demo.posting(admin(), admin().get(page))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    private static Response set(String link, String password, String repeated) {
        Response form = Demo.page().get("/sign-in");
        return Demo.posting(Demo.page(), form)
                .formParam("password", password)
                .formParam("repeated", repeated)
                .post(link);
    }

    private static String link(Response shown) {
        Matcher matcher = LINK.matcher(shown.asString());
        assertTrue(matcher.find(), shown.asString());
        return matcher.group();
    }

    private static String revision(Response page) {
        Matcher matcher = Pattern.compile("name=\"revision\" value=\"(\\d+)\"").matcher(page.asString());
        assertTrue(matcher.find(), page.asString());
        return matcher.group(1);
    }

    private static String someone() {
        return "a-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
