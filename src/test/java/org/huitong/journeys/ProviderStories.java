package org.huitong.journeys;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.huitong.testsupport.Authenticator;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.OpenIdProvider;
import org.huitong.testsupport.RoamingBrowser;
import org.huitong.testsupport.TwoInstances;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Sign-in by a provider, begun at one instance and finished at the other. */
abstract class ProviderStories {
    private static final String BEGIN = "/sign-in/provider?next=%2Fadmin%2Faccount";

    private final RoamingBrowser browser = new RoamingBrowser();

    abstract TwoInstances site();

    abstract OpenIdProvider provider();

    /** The first: nobody has asked the provider anything before. */
    @Test
    @Order(1)
    void aProviderThatIsAwayIsToldAndThePasswordStillWorks() throws IOException {
        provider().answer(false);
        Demo.page().get(site().a("/sign-in")).then().statusCode(200).body(containsString("使用示例统一身份登录"));
        Demo.page()
                .get(site().a(BEGIN))
                .then()
                .statusCode(503)
                .body(allOf(containsString("目前无法连接示例统一身份"), containsString("href=\"/sign-in\"")));
        Demo.page()
                .header("Accept-Language", "en")
                .get(site().a(BEGIN))
                .then()
                .statusCode(503)
                .body(containsString("Example Identity cannot be reached"));
        new StaffOfTwo(site()).demo(browser, "lodging");
        provider().answer(true);
        browser.get(site().a(BEGIN))
                .then()
                .statusCode(303)
                .header("Location", startsWith(provider().issuer()));
    }

    @Test
    void staffAreVouchedForInPlaceOfThePassword() throws IOException {
        Authenticator phone = new StaffOfTwo(site()).newcomer("vouched", new RoamingBrowser());
        enter("vouched", "subject-of-vouched");
        provider().letIn("subject-of-vouched");
        String back = throughTheProvider(site().a(BEGIN));
        Response recognised = browser.get(site().b(back));
        recognised
                .then()
                .statusCode(200)
                .header("Refresh", "0; url=/sign-in/code?next=%2Fadmin%2Faccount")
                .header("Cache-Control", "no-store");
        assertEquals("", browser.cookie("q_session_provider"));
        assertTrue(recognised.getHeaders().getValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("staff=") && cookie.contains("SameSite=Strict")));
        browser.get(site().a("/admin/account")).then().statusCode(303);
        browser.post(
                        site().a("/sign-in/code"),
                        site().b("/sign-in/code"),
                        "code",
                        phone.code(0),
                        "next",
                        "/admin/account")
                .then()
                .statusCode(303);
        browser.get(site().a("/admin/account")).then().statusCode(200);
        var administrator = new RoamingBrowser();
        new StaffOfTwo(site()).demo(administrator, "auditor");
        administrator
                .get(site().b("/admin/audit?object=vouched"))
                .then()
                .body(allOf(containsString("由统一身份认证确认身份"), containsString("更改统一身份认证标识")));
    }

    @Test
    void whomNobodyHereKnowsIsToldWhatToDo() {
        provider().letIn("subject-of-nobody");
        browser.get(site().b(throughTheProvider(site().a(BEGIN))))
                .then()
                .statusCode(422)
                .body(allOf(containsString("subject-of-nobody"), containsString("请联系系统管理员")));
        assertNobodyIsIn();
    }

    @Test
    void anAnswerCountsOnceAndOnlyInTheBrowserThatAsked() throws IOException {
        enter("volunteers", "subject-of-replayed");
        provider().letIn("subject-of-replayed");
        String back = throughTheProvider(site().a(BEGIN));
        refused(new RoamingBrowser(), site().a(back));
        RoamingBrowser copy = browser.copy();
        browser.get(site().b(back)).then().statusCode(200);
        refused(browser, site().b(back));
        refused(copy, site().a(back));
    }

    @Test
    void aChangedAnswerIsRefused() throws IOException {
        enter("reviewer2", "subject-of-changed");
        provider().letIn("subject-of-changed");
        String back = throughTheProvider(site().a(BEGIN));
        for (String changed : List.of(
                back.replaceAll("state=[0-9a-f-]{4}", "state=0000"),
                back.replaceAll("code=[0-9a-f-]{4}", "code=0000"),
                back.replaceAll("code=[^&]*", "error=access_denied"))) {
            assertFalse(changed.equals(back));
            refused(browser.copy(), site().b(changed));
        }
        String state = StaffOfTwo.found("state=([0-9a-f-]+)", back);
        RoamingBrowser tampered = browser.copy();
        String kept = tampered.cookie("q_auth_provider_" + state);
        int middle = kept.length() / 2;
        char other = kept.charAt(middle) == 'A' ? 'B' : 'A';
        tampered.put("q_auth_provider_" + state, kept.substring(0, middle) + other + kept.substring(middle + 1));
        refused(tampered, site().b(back));
        browser.get(site().a(back)).then().statusCode(200);
    }

    @Test
    void aTokenForAnotherClientIsRefused() throws IOException {
        enter("hotel-desk", "subject-of-elsewhere");
        provider().letInElsewhere("subject-of-elsewhere");
        refused(browser, site().b(throughTheProvider(site().a(BEGIN))));
        assertNobodyIsIn();
    }

    @Test
    void theApiKnowsNothingOfTheProvider() {
        provider().letIn("subject-of-nobody");
        throughTheProvider(site().a(BEGIN));
        browser.get(site().b("/api/admin/halls")).then().statusCode(401);
        browser.get(site().b("/admin"))
                .then()
                .statusCode(303)
                .header("Location", not(startsWith(provider().issuer())));
    }

    /** Has the administrator enter who this member of staff is at the provider. */
    private void enter(String username, String subject) throws IOException {
        var administrator = new RoamingBrowser();
        new StaffOfTwo(site()).demo(administrator, "sysadmin");
        String path = "/admin/accounts/" + username + "/provider-subject";
        Response form = administrator.get(site().a(path));
        String revision = StaffOfTwo.found("name=\"revision\" value=\"(\\d+)\"", form.asString());
        administrator
                .postAfter(form, site().b(path), "subject", subject, "revision", revision)
                .then()
                .statusCode(303);
    }

    /** Goes to the provider and is sent back: the path of the answer. */
    private String throughTheProvider(String begin) {
        Response there = browser.get(begin);
        there.then().statusCode(303).header("Location", startsWith(provider().issuer() + "/authorize?"));
        String location = there.getHeader("Location");
        assertTrue(location.contains("code_challenge_method=S256") && location.contains("nonce="), location);
        String back = Demo.page()
                .urlEncodingEnabled(false)
                .get(location)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertTrue(back.startsWith("http://" + RoamingBrowser.HOST + "/sign-in/provider?"), back);
        URI answer = URI.create(back);
        return answer.getRawPath() + "?" + answer.getRawQuery();
    }

    private static void refused(RoamingBrowser browser, String address) {
        browser.get(address).then().statusCode(422).body(containsString("请重新开始"));
    }

    private void assertNobodyIsIn() {
        browser.get(site().a("/sign-in/code")).then().statusCode(303).header("Location", containsString("done=again"));
    }
}
