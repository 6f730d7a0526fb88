package org.huitong.platform;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.huitong.testsupport.RawHttp;
import org.junit.jupiter.api.Test;

/** Whatever is sent, nothing of the inside comes back, and nothing of it is our fault. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LeakTest {
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat [a-z]+\\.|org\\.(huitong|hibernate|jboss|acme)|java\\.|jakarta|io\\.(quarkus|vertx|netty)|"
                    + "com\\.(mysql|fasterxml)|(?i)\\bselect\\b.+\\bfrom\\b.+\\bwhere\\b|sql state|jdbc|stack trace");

    private final List<String> wrong = new ArrayList<>();

    private void look(String what, int status, String body) {
        if (status >= 500 || INSIDE.matcher(body).find()) {
            wrong.add(what + ": " + status + " " + body.substring(0, Math.min(300, body.length())));
        }
    }

    private void look(String what, Response answer) {
        look(what, answer.statusCode(), answer.asString());
    }

    private void raw(String what, String request) {
        String answer = RawHttp.send(request);
        assertFalse(answer.isEmpty(), what);
        look(what, Integer.parseInt(answer.substring(9, 12)), answer);
    }

    @Test
    void misshapenBodiesGetWordsOnly() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("cut", "{\"category\":");
        bodies.put("no JSON", "<xml/>");
        bodies.put("array", "[[[[[[[[]]]]]]]]");
        bodies.put("deep", "[".repeat(5_000));
        bodies.put("number for text", "{\"category\":{\"a\":1},\"name\":[1,2]}");
        bodies.put("huge number", "{\"category\":" + "9".repeat(5_000) + "}");
        bodies.put("wrong types", "{\"consents\":\"yes\",\"forums\":{\"a\":true}}");
        bodies.put("null byte", "{\"category\":\"AUDIENCE\",\"name\":\"a\\u0000b\"}");
        bodies.put("lone surrogate", "{\"category\":\"AUDIENCE\",\"name\":\"\\ud800\"}");
        bodies.put("empty", "");
        for (String path : List.of("/api/registrations", "/api/admin/bookings", "/api/volunteer/shifts/1/assignment")) {
            bodies.forEach((what, body) -> look(
                    what + " to " + path,
                    (path.contains("admin")
                                    ? Demo.api("organiser")
                                    : path.contains("volunteer")
                                            ? Demo.bearer(Demo.volunteer(0)
                                                    .path("accessToken")
                                                    .asText())
                                            : given())
                            .contentType("application/json")
                            .body(body)
                            .post(path)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void strangeIdsAndParametersGetWordsOnly() {
        List<String> ids = List.of(
                "-1",
                "0",
                "99999999999999999999999",
                "1%27%20or%201=1--",
                "%00",
                "%EF%BF%BF",
                "..%2f..",
                "a%0d%0aSet-Cookie:x=y",
                "%F0%AC%AC%AD",
                "x".repeat(3_000),
                "%7B7*7%7D",
                "%3Cscript%3E");
        RequestSpecification organiser = Demo.staffPage("organiser").urlEncodingEnabled(false);
        RequestSpecification api =
                Demo.api("organiser").urlEncodingEnabled(false).redirects().follow(false);
        for (String id : ids) {
            for (String path : List.of(
                    "/forums/",
                    "/register/",
                    "/r/",
                    "/v/",
                    "/calendar/",
                    "/api/forums/",
                    "/my/sign-in/code?request=",
                    "/forums?q=")) {
                look(path + id, Demo.page().urlEncodingEnabled(false).get(path + id));
            }
            for (String path : List.of(
                    "/admin/registrations/",
                    "/admin/halls/",
                    "/admin/halls/bookings/",
                    "/admin/hotels/",
                    "/admin/stays/",
                    "/admin/volunteers/people/",
                    "/admin/volunteers/shifts/",
                    "/admin/registrations?q=",
                    "/admin/registrations?status=",
                    "/admin/registrations?after=",
                    "/admin/stays?class=",
                    "/admin/volunteers?day=",
                    "/admin/volunteers/people?after=")) {
                look(path + id, given().spec(organiser).get(path + id));
            }
            for (String path : List.of(
                    "/api/admin/registrations?limit=",
                    "/api/admin/registrations?after=",
                    "/api/admin/registrations?status=",
                    "/api/registrations/")) {
                look(path + id, given().spec(api).get(path + id));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void strangeMethodsHeadersAndFormsGetWordsOnly() {
        String guest = NewGuest.register().token();
        for (String path : List.of("/", "/forums", "/my", "/admin", "/api/forums", "/api/registrations", "/sign-in")) {
            for (String method : List.of("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")) {
                look(method + " " + path, Demo.page().request(method, path));
            }
            for (String accept : List.of("application/xml", "image/png", "nonsense", "*/*;q=x", "text/html;q=-1")) {
                look(accept + " " + path, Demo.page().header("Accept", accept).get(path));
            }
            for (String language : List.of("x", "zh-", "en;q=abc", "*", "a".repeat(2_000))) {
                look(
                        language + " " + path,
                        Demo.page().header("Accept-Language", language).get(path));
            }
            look(
                    "cookie " + path,
                    Demo.page()
                            .header("Cookie", "guest=%00;staff=\u00e9;lang=<x>;csrf=;;=")
                            .get(path));
            look(
                    "bearer " + path,
                    Demo.page()
                            .header("Authorization", "Bearer \u00e9 " + guest)
                            .get(path));
        }
        look("multipart", Demo.page().multiPart("name", "x").post("/register/audience"));
        look("text", Demo.page().contentType("text/plain").body("name=x").post("/register/audience"));
        raw(
                "odd charset",
                "POST /api/registrations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type:"
                        + " application/json;charset=nonsense\r\nContent-Length: 2\r\n\r\n{}");
        assertEquals(List.of(), wrong);
    }

    @Test
    void brokenRequestsGetWordsOnly() {
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        for (String path : List.of(
                "/%",
                "/%zz",
                "/forums/%C0%AF",
                "/forums/%ff%fe",
                "/forums?q=%",
                "/forums?q=%E4%B8",
                "/%00",
                "//",
                "/\u0080",
                "/forums/a;b=c",
                "/forums?" + "a=b&".repeat(900))) {
            raw("GET " + path, "GET " + path + end);
        }
        raw(
                "two lengths",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx");
        raw(
                "negative length",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: -5\r\n\r\n");
        raw("no method", "NONSENSE\r\n\r\n");
        raw(
                "long header",
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: " + "a".repeat(100_000) + "\r\n\r\n");
        for (String path : List.of("/", "/sign-in", "/my", "/r/forged", "/admin", "/api/forums", "/sitemap.xml")) {
            for (String version : List.of("1.0\r\n", "1.1\r\nConnection: close\r\n")) {
                String request = "GET " + path + " HTTP/" + version + "\r\n";
                raw("without a host " + path, request);
                String answer = RawHttp.send(request);
                assertTrue(answer.substring(9).startsWith("400 "), answer);
                assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
                assertTrue(answer.contains("\"code\":\"BAD_REQUEST\"") || answer.contains("<h1>"), answer);
            }
        }
        assertTrue(RawHttp.send("GET /q/health/live HTTP/1.0\r\n\r\n").contains("\"UP\""), "a probe");
        String form = "name=%E4%B8&mobile=%00&organisation=\u00ff\u00fe&=&&a";
        raw(
                "broken form",
                "POST /register/audience HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type:"
                        + " application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n" + form);
        String json = "{\"category\":\"AUDIENCE\",\"name\":\"\u00ff\u00fe\"}";
        raw(
                "broken UTF-8",
                "POST /api/registrations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type:"
                        + " application/json\r\nContent-Length: " + json.length() + "\r\n\r\n" + json);
        assertEquals(List.of(), wrong);
    }

    @Test
    void noHeaderCanBeWrittenFromOutside() {
        String token = NewGuest.register().token();
        for (String path : List.of(
                "/r/" + token + "?to=confirmation%0d%0aSet-Cookie:%20evil=1",
                "/sign-in?next=/admin%0d%0aSet-Cookie:%20evil=1",
                "/?lang=en%0d%0aSet-Cookie:%20evil=1",
                "/admin/x%0d%0aSet-Cookie:%20evil=1")) {
            Response answer = Demo.page().urlEncodingEnabled(false).get(path);
            assertFalse(answer.getHeaders().toString().contains("evil"), () -> path + " " + answer.getHeaders());
        }
    }

    @Test
    void nobodyIsSentElsewhere() {
        String token = NewGuest.register().token();
        for (String to : List.of(
                "https://example.org", "//example.org", "/example.org", "confirmation/../../x", "\\\\example.org")) {
            String location =
                    Demo.page().queryParam("to", to).get("/r/" + token).getHeader("Location");
            assertEquals("/my", location.replaceAll("^http://localhost:\\d+", ""), to);
        }
    }
}
