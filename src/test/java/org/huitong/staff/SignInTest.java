package org.huitong.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Signing in, staying in, being locked out. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SignInTest {
    private static final String PASSWORD = StaffMember.PASSWORD;

    @Inject
    SignIns signIns;

    @Inject
    StaffMember members;

    @Test
    void organiserSignsInAndSeesTheirFirstPage() {
        Demo.staffPage("organiser").get("/admin").then().statusCode(200).body(containsString("organiser"));
    }

    @Test
    void cookieTellsNothingAndIsKeptFromScriptsAndOtherSites() {
        Response answer = attempt("organiser", Demo.password("organiser"), "/admin/workgroups");
        answer.then().statusCode(303).header("Location", endsWith("/admin/workgroups"));
        String cookie = answer.getHeaders().getValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("staff="))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        assertTrue(!cookie.contains("organiser"), cookie);
    }

    @Test
    void wrongPasswordAndUnknownNameLookTheSameAndKeepWhatWasTyped() {
        String wrong = attempt("organiser", "no", null)
                .then()
                .statusCode(422)
                .extract()
                .asString();
        String unknown = attempt("nobody-here", "no", null)
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertEquals(
                comparable(wrong).replace("organiser", "NAME"),
                comparable(unknown).replace("nobody-here", "NAME"));
    }

    @Test
    void fiveFailuresLockEvenTheRightPasswordOut() {
        String name = members.spared();
        for (int i = 0; i < 5; i++) {
            attempt(name, "wrong", null).then().statusCode(422);
        }
        attempt(name, PASSWORD, null).then().statusCode(422);
    }

    @Test
    void fourFailuresDoNot() {
        String name = members.spared();
        for (int i = 0; i < 4; i++) {
            attempt(name, "wrong", null).then().statusCode(422);
        }
        attempt(name, PASSWORD, null).then().statusCode(303);
        attempt(name, "wrong", null).then().statusCode(422);
        attempt(name, PASSWORD, null).then().statusCode(303);
    }

    @Test
    void manyAttemptsAtOnceCannotOutrunTheLock() throws Exception {
        String name = members.spared();
        var pool = Executors.newFixedThreadPool(8);
        Callable<Boolean> guess =
                () -> signIns.password(name, "wrong", new Visitor(null, null)).isPresent();
        pool.invokeAll(java.util.Collections.nCopies(12, guess));
        pool.shutdown();
        attempt(name, PASSWORD, null).then().statusCode(422);
    }

    @Test
    void signOutEndsTheSessionOnTheServer() {
        var browser = new StaffBrowser();
        browser.password(members.spared(), PASSWORD);
        String kept = browser.session();
        assertTrue(browser.inside());
        browser.postFrom("/admin/account", "/sign-out").then().statusCode(303);
        assertFalse(new StaffBrowser().with(kept).inside());
    }

    @Test
    void forgedCookiesAndTokensAreNobody() {
        for (String value : List.of("x", "AAAA", "a".repeat(200))) {
            Demo.page().cookie("staff", value).get("/admin").then().statusCode(303);
            Demo.bearer(value).get("/api/admin/halls").then().statusCode(401);
        }
    }

    @Test
    void apiDoesNotTakeTheCookie() {
        Demo.staffPage("organiser")
                .get("/api/admin/halls")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void formWithoutItsTokenIsRefusedInWords() {
        Demo.page()
                .formParam("username", "organiser")
                .formParam("password", Demo.password("organiser"))
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(containsString("请求有误"));
    }

    @Test
    void nobodyIsSentElsewhere() {
        for (String next : List.of("https://example.org", "//example.org", "/admin/../r/x", "/admin\\@example.org")) {
            attempt("organiser", Demo.password("organiser"), next)
                    .then()
                    .header("Location", not(containsString("example.org")))
                    .header("Location", endsWith("/admin"));
        }
    }

    @Test
    void deadLinkSaysWhatToDo() {
        Demo.page().get("/r/forged").then().statusCode(410).body(containsString("个人链接已过期"));
        Demo.page()
                .header("Accept-Language", "en")
                .get("/v/forged")
                .then()
                .statusCode(410)
                .body(containsString("ask the conference office"));
    }

    /** Without the CSRF token and the running clock. */
    private static String comparable(String page) {
        return page.replaceAll("csrf\" value=\"[^\"]+", "").replaceAll("datetime=\"[^\"]+", "");
    }

    private static Response attempt(String username, String password, String next) {
        Response form = Demo.page().get("/sign-in");
        var request =
                Demo.posting(Demo.page(), form).formParam("username", username).formParam("password", password);
        return (next == null ? request : request.formParam("next", next)).post("/sign-in");
    }
}
