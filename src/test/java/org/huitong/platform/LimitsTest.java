package org.huitong.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.RawHttp;
import org.junit.jupiter.api.Test;

/** Too much and too often are refused in words, with the time to come back, and for one address only. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LimitsTest {
    private static final String ELSEWHERE = "127.0.0.9";

    @Inject
    HuitongConfig huitong;

    private static LimitsConfig config(Optional<Limit> registration) {
        Limit few = Limit.of("3/PT1M");
        return new LimitsConfig() {
            @Override
            public Limit signIn() {
                return few;
            }

            @Override
            public Limit codes() {
                return few;
            }

            @Override
            public Optional<Limit> registration() {
                return registration;
            }

            @Override
            public Limit exports() {
                return few;
            }

            @Override
            public MemorySize body() {
                throw new AssertionError("nobody asks");
            }

            @Override
            public MemorySize file() {
                throw new AssertionError("nobody asks");
            }
        };
    }

    @Test
    void eachDoorHasACountOfItsOwnPerAddress() {
        var limits = new RateLimits(config(Optional.of(Limit.of("3/PT1M"))), huitong);
        for (String route : List.of(
                "POST /sign-in",
                "GET /sign-in/provider",
                "POST /my/sign-in",
                "POST /volunteer/personal-link",
                "POST /register/audience",
                "GET /admin/hotels/G1/rooming-list",
                "POST /admin/registrations/export",
                "POST /admin/invitations/print",
                "GET /admin/invitations/A-1/letter.pdf",
                "GET /admin/audit/export")) {
            String method = route.substring(0, route.indexOf(' '));
            String path = route.substring(route.indexOf(' ') + 1);
            String address = "192.0.2." + route.length();
            for (int i = 0; i < 3; i++) {
                assertEquals(Optional.empty(), limits.count(method, path, address), route);
            }
            Duration wait = limits.count(method, path, address).orElseThrow();
            assertTrue(wait.compareTo(Duration.ofSeconds(20)) <= 0 && !wait.isZero(), () -> route + " " + wait);
            assertEquals(Optional.empty(), limits.count(method, path, "198.51.100." + route.length()), route);
            assertEquals(Optional.empty(), limits.count("GET", "/forums", address));
        }
    }

    @Test
    void anIpv6NetworkCountsAsOneAddress() {
        var limits = new RateLimits(config(Optional.empty()), huitong);
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), limits.count("POST", "/sign-in", "2001:db8:1:2::" + i));
        }
        assertTrue(limits.count("POST", "/sign-in", "2001:db8:1:2:ffff::9").isPresent());
        assertEquals(Optional.empty(), limits.count("POST", "/sign-in", "2001:db8:1:3::1"));
    }

    @Test
    void aDemonstrationTakesAnyNumberOfRegistrationsUnlessToldOtherwise() {
        var limits = new RateLimits(config(Optional.empty()), huitong);
        for (int i = 0; i < 5_000; i++) {
            assertEquals(Optional.empty(), limits.count("POST", "/api/registrations", "192.0.2.1"));
        }
    }

    @Test
    void aLimitIsWrittenInOneWay() {
        assertEquals(new Limit(100, Duration.ofMinutes(1)), Limit.of("100/PT1M"));
        for (String wrong : List.of("100", "/PT1M", "x/PT1M")) {
            assertThrows(IllegalArgumentException.class, () -> Limit.of(wrong), wrong);
        }
    }

    /** From an address of its own, so that nobody else waits. */
    @Test
    void tooManySignInsGetAPageWithTheTimeToComeBackAndOnlyTheyDo() {
        String post = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n";
        String answers =
                RawHttp.send(ELSEWHERE, (post + "\r\nx=y").repeat(400) + post + "Connection: close\r\n\r\nx=y");
        assertTrue(answers.startsWith("HTTP/1.1 400"), answers);
        assertTrue(answers.contains("HTTP/1.1 429"), "400 requests were not too many");
        // The first of them: after a fifth of a second one more is let in.
        String refused = answers.substring(answers.indexOf("HTTP/1.1 429"));
        refused = refused.substring(0, refused.indexOf("</html>"));
        assertTrue(refused.toLowerCase().contains("\r\nretry-after: 1\r\n"), refused);
        assertTrue(refused.contains("Too many requests"), refused);
        assertTrue(refused.contains("frame-ancestors 'none'"), refused);
        Demo.page().formParam("x", "y").post("/sign-in").then().statusCode(400);
    }

    private static String posts(String path, int times) {
        String post = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n";
        return RawHttp.send("127.0.0.10", (post + "\r\nx=y").repeat(times) + post + "Connection: close\r\n\r\nx=y");
    }

    /** Routing makes no difference between them, and neither do the limits. */
    @Test
    void anAddressWrittenInAnotherWayIsTheSameDoor() {
        assertTrue(posts("/my/sign-in/", 320).contains("HTTP/1.1 429"), "320 requests were not too many");
        for (String path : List.of(
                "/my/sign-in",
                "/my/sign-in/",
                "/my/sign-in/code/",
                "//my//sign-in//",
                "/my/./sign-in",
                "/x/../my/sign-in/",
                "/m%79/sign%2Din/")) {
            // Five a second are let in again.
            assertTrue(posts(path, 40).contains("HTTP/1.1 429"), path);
        }
    }

    @Test
    void readingTheHeadOfAnExportCountsLikeTakingIt() {
        var limits = new RateLimits(config(Optional.empty()), huitong);
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), limits.count("HEAD", "/admin/hotels/G1/rooming-list", "192.0.2.1"));
        }
        assertTrue(limits.count("GET", "/admin/hotels/G1/rooming-list", "192.0.2.1")
                .isPresent());
    }

    /** Routing would pass over what stands behind a semicolon, and pass on to the page without any limit. */
    @Test
    void addressesWithParametersOrHiddenSlashesLeadNowhere() {
        for (String path : List.of(
                "/sign-in;x",
                "/sign-in/;x",
                "/;x/sign-in",
                "/;/sign-in",
                "/sign-in;x=1/",
                "/sign-in%2F",
                "/sign-in%3Bx",
                "/my/sign-in;x",
                "/my;x/sign-in",
                "/my/sign-in%2fcode",
                "/register/audience;x",
                "/register;/audience",
                "/api;x/registrations")) {
            Demo.page()
                    .urlEncodingEnabled(false)
                    .formParam("x", "y")
                    .post(path)
                    .then()
                    .statusCode(404)
                    .body(containsString("没有找到"));
        }
        for (String path : List.of("/api/registrations;x", "/api/registrations/;x")) {
            given().urlEncodingEnabled(false)
                    .contentType("application/json")
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    @Test
    void whatIsTooLargeIsRefusedInTheReadersLanguage() {
        Demo.page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body("name=" + "x".repeat(3_000_000))
                .post("/register/audience")
                .then()
                .statusCode(413)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("内容过大"));
        given().contentType("application/json")
                .header("Accept-Language", "en")
                .body("x".repeat(3_000_000))
                .post("/api/registrations")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_LARGE"))
                .body("title", equalTo("Too large"));
    }

    @Test
    void aBodyOfUnknownLengthIsCutOffAsWell() {
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        String answer = RawHttp.send("POST /api/registrations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"name\":\"\r\n"
                + chunk.repeat(40)
                + "0\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer.substring(0, Math.min(200, answer.length())));
        assertTrue(answer.contains("\"code\":\"TOO_LARGE\""), answer);
    }

    private static SecurityConfig security(List<String> contact, OffsetDateTime expires) {
        return new SecurityConfig() {
            @Override
            public Optional<List<String>> contact() {
                return Optional.of(contact);
            }

            @Override
            public Optional<OffsetDateTime> expires() {
                return Optional.ofNullable(expires);
            }
        };
    }

    @Test
    void securityTxtNamesTheContactOnlyWhereOneIsSet() {
        Demo.page().get("/.well-known/security.txt").then().statusCode(404);
        OffsetDateTime expires = OffsetDateTime.parse("2027-01-31T00:00:00+08:00");
        assertEquals(
                "Contact: mailto:security@example.org\nContact: tel:+86-10-00000000\n"
                        + "Expires: 2027-01-31T00:00:00+08:00\nPreferred-Languages: zh, en\n",
                SecurityTextPages.of(security(List.of("mailto:security@example.org", "tel:+86-10-00000000"), expires)));
        assertThrows(NotFoundException.class, () -> SecurityTextPages.of(security(List.of("mailto:x"), null)));
        assertThrows(NotFoundException.class, () -> SecurityTextPages.of(security(List.of(), expires)));
    }
}
