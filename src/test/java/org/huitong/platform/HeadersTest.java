package org.huitong.platform;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** Every kind of answer carries the headers that keep strangers out of pages and pages out of caches. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HeadersTest {
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
                    + " object-src 'none'; frame-src 'none'; frame-ancestors 'none'",
            "X-Frame-Options",
            "DENY",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), browsing-topics=(), camera=(self), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    @Test
    void everyKindOfAnswerCarriesThem() {
        String token = NewGuest.register().token();
        var answers = List.of(
                Demo.page().get("/"),
                Demo.page().get("/no-such-page"),
                Demo.page().get("/my"),
                Demo.page().get("/admin"),
                Demo.page().get("/favicon.svg"),
                Demo.page().get("/robots.txt"),
                Demo.page().get("/q/health/live"),
                Demo.page().get("/q/openapi"),
                Demo.page().get("/api/forums"),
                Demo.page().get("/api/forums/NONE"),
                Demo.page().get("/api/no-such"),
                Demo.page().get("/api/admin/halls"),
                given().contentType("application/json").body("{}").post("/api/registrations"),
                given().contentType("application/json").body("{").post("/api/registrations"),
                given().contentType("text/plain").body("x").post("/api/registrations"),
                given().contentType("application/json")
                        .body("x".repeat(3_000_000))
                        .post("/api/registrations"),
                Demo.page().delete("/forums"),
                Demo.page().formParam("username", "x").post("/sign-in"),
                Demo.linkPage("/r/" + token).get("/my"));
        var missing = new ArrayList<String>();
        for (Response answer : answers) {
            ALWAYS.forEach((name, value) -> {
                if (!answer.getHeaders().getValues(name).equals(List.of(value))) {
                    missing.add(answer.statusLine() + " "
                            + answer.asString()
                                    .substring(0, Math.min(60, answer.asString().length())) + " " + name + ": "
                            + answer.getHeaders().getValues(name));
                }
            });
        }
        assertEquals(List.of(), missing);
    }

    /** A browser that has been told so would never again come by plain HTTP: it is told where TLS is used only. */
    @Test
    void transportSecurityIsNotClaimedWithoutTls() {
        assertNull(Demo.page().get("/").getHeader("Strict-Transport-Security"));
    }

    @Test
    void theTokenInAnAddressIsNotHandedOn() {
        String token = NewGuest.register().token();
        for (String path : List.of(
                "/r/" + token,
                "/v/" + token,
                "/calendar/" + token + ".ics",
                "/invitation/" + token,
                "/setup/" + token,
                "/setup/" + token + "/")) {
            assertEquals(
                    List.of("no-referrer"), Demo.page().get(path).getHeaders().getValues("Referrer-Policy"), path);
        }
    }

    @Test
    void pagesOfOnePersonAreNotKept() {
        String token = NewGuest.register().token();
        Stream.of(
                        Demo.linkPage("/r/" + token).get("/my"),
                        Demo.page().get("/r/" + token),
                        Demo.staffPage("organiser").get("/admin/registrations"),
                        Demo.page().get("/my/sign-in"),
                        Demo.page().get("/register/audience"))
                .forEach(answer -> assertEquals("no-store", answer.getHeader("Cache-Control")));
    }

    @Test
    void cookiesAreKeptFromScriptsAndOtherSites() {
        String token = NewGuest.register().token();
        var cookies = Stream.of(
                        Demo.page().get("/r/" + token),
                        Demo.page().get("/sign-in"),
                        Demo.page().get("/?lang=en"))
                .flatMap(answer -> answer.getHeaders().getValues("Set-Cookie").stream())
                .toList();
        assertTrue(cookies.size() >= 3, cookies.toString());
        for (String cookie : cookies) {
            assertTrue(cookie.toLowerCase(Locale.ROOT).contains("httponly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax") || cookie.contains("SameSite=Strict"), cookie);
        }
    }
}
