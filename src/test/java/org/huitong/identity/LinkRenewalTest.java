package org.huitong.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.audit.AuditLog;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** A personal link can be taken back and sent anew, and opens only what it is for. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LinkRenewalTest {
    @Inject
    AuditLog log;

    private final String mobile = Mailbox.newMobile();
    private final String email = mobile.substring(3) + "@example.org";

    @Test
    void staffSendALinkAgainAndTheOneBeforeDies() {
        NewGuest guest = NewGuest.register(mobile, email);
        String page = "/admin/registrations/" + guest.reference();
        Response form = Demo.staffPage("reviewer1").get(page);
        Demo.posting(Demo.staffPage("reviewer1"), form)
                .post(page + "/personal-link")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=link"));
        Demo.staffPage("reviewer1").get(page + "?done=link").then().body(containsString("新的个人链接已发往"));
        for (String contact : List.of(mobile, email)) {
            List<String> messages = Mailbox.to(contact);
            assertEquals(1, messages.size());
            Demo.page().get(Mailbox.link(messages.get(0))).then().statusCode(303);
        }
        Demo.page().get("/r/" + guest.token()).then().statusCode(410);
        Demo.page().cookie("guest", guest.token()).get("/my").then().statusCode(401);
        Demo.bearer(guest.token())
                .get("/api/registrations/" + guest.reference())
                .then()
                .statusCode(401);
        Demo.page().get("/calendar/" + guest.token() + ".ics").then().statusCode(404);
        var last = log.historyOf("registration", guest.reference());
        assertEquals("PersonalLinkRenewed", last.get(last.size() - 1).action());
        assertEquals("reviewer1", last.get(last.size() - 1).actor());
    }

    @Test
    void whoeverOnlyReadsCannot() {
        NewGuest guest = NewGuest.register(mobile, email);
        Response form = Demo.staffPage("reporting").get("/admin");
        Demo.posting(Demo.staffPage("reporting"), form)
                .post("/admin/registrations/" + guest.reference() + "/personal-link")
                .then()
                .statusCode(403);
        Demo.page().get("/r/" + guest.token()).then().statusCode(303);
    }

    @Test
    void aGuestReplacesTheLinkAndGoesOnInTheSameBrowser() {
        NewGuest guest = NewGuest.register(mobile, email);
        Response my = Demo.linkPage("/r/" + guest.token()).get("/my");
        Response answer = Demo.posting(Demo.linkPage("/r/" + guest.token()), my).post("/my/personal-link");
        answer.then().statusCode(303).header("Location", endsWith("/my?done=link"));
        assertNotEquals(guest.token(), answer.cookie("guest"));
        Demo.page()
                .cookie("guest", answer.cookie("guest"))
                .get("/my?done=link")
                .then()
                .statusCode(200)
                .body(containsString("个人链接已更换"));
        Demo.page().get("/r/" + guest.token()).then().statusCode(410);
        assertEquals(
                "/r/" + answer.cookie("guest"), Mailbox.link(Mailbox.to(mobile).get(0)));
    }

    /** Whoever holds a stranger's link, or is a reviewer, must not fill that stranger's telephone with messages. */
    @Test
    void theSixthLinkWithinAnHourIsRefusedWhoeverAsks() {
        NewGuest guest = NewGuest.register(mobile, email);
        String token = guest.token();
        for (int i = 0; i < 5; i++) {
            token = renew(token).then().statusCode(303).extract().cookie("guest");
        }
        Response refused = renew(token);
        refused.then()
                .statusCode(429)
                .body(
                        containsString("短时间内请求过多"),
                        containsString(guest.reference()),
                        containsString("/my/personal-link"));
        int wait = Integer.parseInt(refused.getHeader("Retry-After"));
        assertTrue(wait > 3500 && wait <= 3600, "" + wait);
        String page = "/admin/registrations/" + guest.reference();
        Demo.posting(Demo.staffPage("reviewer1"), Demo.staffPage("reviewer1").get(page))
                .post(page + "/personal-link")
                .then()
                .statusCode(429)
                .body(containsString("请求过于频繁"));
        assertEquals(5, Mailbox.to(mobile).size());
        assertEquals(5, Mailbox.to(email).size());
        Demo.linkPage("/r/" + token).get("/my").then().statusCode(200);
    }

    private static Response renew(String token) {
        Response my = Demo.linkPage("/r/" + token).get("/my");
        return Demo.posting(Demo.linkPage("/r/" + token), my).post("/my/personal-link");
    }

    @Test
    void aTokenOpensOnlyWhatItIsFor() {
        String guest = NewGuest.register(mobile, email).token();
        String volunteer = Demo.volunteer(2).path("accessToken").asText();
        Demo.page().get("/v/" + guest).then().statusCode(410);
        Demo.page().get("/r/" + volunteer).then().statusCode(410);
        Demo.page().cookie("volunteer", guest).get("/volunteer").then().statusCode(403);
        Demo.page().cookie("guest", volunteer).get("/my").then().statusCode(403);
        Demo.page().cookie("staff", guest).get("/admin").then().statusCode(303);
        Demo.page().get("/calendar/" + volunteer + ".ics").then().statusCode(404);
        Demo.bearer(guest).get("/api/volunteer/shifts").then().statusCode(403);
        Demo.bearer(guest).get("/api/admin/registrations").then().statusCode(403);
        String other = NewGuest.register().reference();
        Demo.bearer(guest).get("/api/registrations/" + other).then().statusCode(404);
    }

    @Test
    void aTokenWithOneCharacterChangedOpensNothing() {
        String token = NewGuest.register(mobile, email).token();
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertEquals(410, Demo.page().get("/r/" + forged).statusCode(), forged);
        }
        assertTrue(List.of(404, 410)
                .contains(Demo.page().get("/r/" + token.substring(1)).statusCode()));
    }
}
