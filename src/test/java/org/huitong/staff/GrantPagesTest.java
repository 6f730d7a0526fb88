package org.huitong.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** The security administrator grants roles and scopes. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class GrantPagesTest {
    @Inject
    AuditLog log;

    @Inject
    StaffMember members;

    @Test
    void whatIsGrantedIsSeenBeforeAndAfterAndWorksAtTheNextRequest() {
        Colleague colleague = Colleague.with(List.of(Roles.REPORTING), Scope.ALL);
        colleague.page().get("/admin/hotels/G2").then().statusCode(200);
        Map<String, ?> ticked = Map.of("roles", List.of("LODGING"), "HOTEL", List.of("G1"));
        Response review = send(colleague.username(), "/review", ticked);
        review.then().statusCode(200).body(containsString("统计查看"), containsString("住宿"), containsString("不限"));
        colleague.page().get("/admin/hotels/G2").then().statusCode(200);

        send(colleague.username(), "", ticked).then().statusCode(303);
        colleague.page().get("/admin/hotels/G2").then().statusCode(404);
        colleague.page().get("/admin/hotels/G1/stays/new").then().statusCode(200);
        colleague.page().get("/admin/registrations").then().statusCode(403);
        List<HistoryLine> history = log.historyOf("account", colleague.username()).stream()
                .filter(line -> line.actor().equals("secadmin"))
                .toList();
        assertEquals(
                List.of("RolesGranted", "ScopeChanged"),
                history.stream().map(HistoryLine::action).toList());
        JsonPath granted = JsonPath.from(history.get(0).detail());
        assertEquals(List.of("REPORTING"), granted.getList("before.roles"));
        assertEquals(List.of("LODGING"), granted.getList("after.roles"));
        open(colleague.username())
                .then()
                .body(containsString("授予角色"), containsString("角色：统计查看 → 住宿"), containsString("酒店范围：不限 → G1"));
    }

    @Test
    void administratorGetsNoSecondRoleAndTheTicksStay() {
        Colleague colleague = Colleague.with(List.of(), Scope.ALL);
        Response refused =
                send(colleague.username(), "/review", Map.of("roles", List.of("AUDIT_ADMINISTRATOR", "LODGING")));
        refused.then().statusCode(409).body(containsString("管理员角色不能与任何其他角色同时授予"));
        assertEquals(2, refused.asString().split(" checked", -1).length - 1);
        send(colleague.username(), "", Map.of("roles", List.of("AUDIT_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR")))
                .then()
                .statusCode(409);
        colleague.page().get("/admin/accounts").then().statusCode(403);
    }

    @Test
    void whoeverGrantsSecondIsToldAndSeesWhatStandsNow() {
        Colleague colleague = Colleague.with(List.of(), Scope.ALL);
        String revision = revision(open(colleague.username()));
        send(colleague.username(), "", Map.of("roles", List.of("VENUE"), "revision", revision))
                .then()
                .statusCode(303);
        Response second = send(colleague.username(), "", Map.of("roles", List.of("LODGING"), "revision", revision));
        second.then().statusCode(409).body(containsString("另一位管理员刚刚修改了此账号"));
        assertEquals(
                List.of("LODGING"),
                Pattern.compile("value=\"([A-Z_]+)\" checked")
                        .matcher(second.asString())
                        .results()
                        .map(m -> m.group(1))
                        .toList());
        second.then().body(containsString("<span class=\"tag\">会场</span>"));
    }

    @Test
    void lastSecurityAdministratorKeepsTheRole() {
        // Somebody whose account ends cannot be counted on.
        Colleague other = Colleague.with(List.of(Roles.SECURITY_ADMINISTRATOR), Scope.ALL);
        members.change(other.username(), account -> account.expiresOn = LocalDate.of(2100, 1, 1));
        Response form = other.page().get("/admin/roles/secadmin");
        Demo.posting(other.page(), form)
                .formParam("revision", revision(form))
                .post("/admin/roles/secadmin")
                .then()
                .statusCode(409)
                .body(containsString("最后一位可用的安全管理员"));
        open("secadmin").then().statusCode(200);
    }

    @Test
    void nobodyGrantsAnythingToThemselves() {
        Response own = open("secadmin");
        own.then()
                .statusCode(200)
                .body(
                        containsString("请由另一位安全管理员"),
                        containsString("安全管理员</span>"),
                        not(containsString("<form method=\"post\" action=\"/admin/roles")));
        Demo.staffPage("secadmin")
                .get("/admin/roles/secadmin?lang=en")
                .then()
                .body(containsString("another security administrator"));
        Response form = open("reporting");
        int revision = members.account("secadmin").revision;
        for (String action : List.of("", "/review")) {
            Demo.posting(Demo.staffPage("secadmin"), form)
                    .formParam("roles", "FINAL_REVIEWER")
                    .formParam("revision", revision)
                    .post("/admin/roles/secadmin" + action)
                    .then()
                    .statusCode(409)
                    .body(containsString("请由另一位安全管理员"));
        }
        assertEquals(Set.of(Roles.SECURITY_ADMINISTRATOR), members.account("secadmin").roles);
    }

    @Test
    void neitherUnknownRolesNorUnknownThingsAreGranted() {
        Colleague colleague = Colleague.with(List.of(), Scope.ALL);
        send(colleague.username(), "", Map.of("roles", List.of("GUEST"))).then().statusCode(422);
        send(colleague.username(), "", Map.of("roles", List.of("LODGING"), "HOTEL", List.of("NONE")))
                .then()
                .statusCode(422)
                .body(containsString("所选项已不存在"));
    }

    /** A scope that cannot be named, since its hotel is gone or there is no edition, is kept unless it is unticked. */
    @Test
    void whatExistsNoLongerIsKeptAndNotWidened() {
        Scope gone = new Scope(Map.of(Scope.Kind.HOTEL, Set.of("GONE-1")));
        Colleague colleague = Colleague.with(List.of(Roles.LODGING), gone);
        open(colleague.username()).then().body(containsString("value=\"GONE-1\" checked"));
        send(colleague.username(), "", Map.of("roles", List.of("LODGING", "VENUE"), "HOTEL", List.of("GONE-1")))
                .then()
                .statusCode(303);
        colleague.page().get("/admin/hotels/G1").then().statusCode(404);
    }

    @Test
    void namesStandForCodes() {
        open("hotel-desk").then().body(containsString("酒店"), not(containsString("<span class=\"tag\">G1</span>")));
        Demo.staffPage("secadmin").get("/admin/roles?q=nobody-at-all").then().body(containsString("没有符合条件的账号"));
    }

    private static Response send(String username, String action, Map<String, ?> ticked) {
        Response form = open(username);
        RequestSpecification request =
                Demo.posting(Demo.staffPage("secadmin"), form).formParams(ticked);
        if (!ticked.containsKey("revision")) {
            request = request.formParam("revision", revision(form));
        }
        return request.post("/admin/roles/" + username + action);
    }

    private static Response open(String username) {
        return Demo.staffPage("secadmin").get("/admin/roles/" + username);
    }

    private static String revision(Response page) {
        Matcher matcher = Pattern.compile("name=\"revision\" value=\"(\\d+)\"").matcher(page.asString());
        if (!matcher.find()) {
            throw new AssertionError(page.asString());
        }
        return matcher.group(1);
    }
}
