package org.huitong.journeys;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.testsupport.Authenticator;
import org.huitong.testsupport.RoamingBrowser;
import org.huitong.testsupport.TwoInstances;

/** Members of staff whose steps reach now this instance and now that. */
record StaffOfTwo(TwoInstances site) {
    static final String PASSWORD = "Lotus-Harbour-2023";

    /** The form comes from the second instance and goes to the first. */
    void password(RoamingBrowser browser, String username, String password, int status) {
        browser.post(site.b("/sign-in"), site.a("/sign-in"), "username", username, "password", password)
                .then()
                .statusCode(status);
    }

    /** Signs a member of the demonstration in. */
    void demo(RoamingBrowser browser, String username) throws IOException {
        password(browser, username, site.staff(username).path("password").asText(), 303);
    }

    /** Somebody who is invited at one instance, sets password and second factor at both, and is then signed in. */
    Authenticator newcomer(String username, RoamingBrowser browser) throws IOException {
        var administrator = new RoamingBrowser();
        demo(administrator, "sysadmin");
        Response invited = administrator.post(
                site.b("/admin/accounts/new"), site.a("/admin/accounts"), "username", username, "displayName", "示例人员");
        String invitation = found("/invitation/[A-Za-z0-9_-]+", invited.asString());
        browser.post(site.b(invitation), site.a(invitation), "password", PASSWORD, "repeated", PASSWORD)
                .then()
                .statusCode(303);
        password(browser, username, PASSWORD, 303);
        Response page = browser.get(site.b("/sign-in/enrolment"));
        var phone = new Authenticator(found("long-key\">([A-Z2-7 ]+)<", page.asString()));
        String offer = found("name=\"offer\" value=\"([^\"]+)\"", page.asString());
        browser.postAfter(page, site.a("/sign-in/enrolment"), "offer", offer, "code", phone.code(-1))
                .then()
                .statusCode(303);
        // What was made at one instance is shown by the other.
        browser.get(site.b("/sign-in/recovery-codes")).then().statusCode(200).body(containsString("recovery-codes"));
        return phone;
    }

    /** The last group of the pattern, or all of it, where it is first found. */
    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), () -> pattern + " is not in " + text);
        return matcher.group(matcher.groupCount());
    }
}
