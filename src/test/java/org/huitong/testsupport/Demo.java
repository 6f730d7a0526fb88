package org.huitong.testsupport;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of the demo edition, as tests act for them. */
public final class Demo {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern ENTRY = Pattern.compile("/[rviu]/");
    private static final Map<String, Map<String, String>> SESSIONS = new HashMap<>();

    private Demo() {}

    private static JsonNode accounts() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of(System.getProperty("huitong.test-data", "target/test-data"), "demo-accounts.json")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode staff(String username) {
        for (JsonNode account : accounts().path("staff")) {
            if (account.path("username").asText().equals(username)) {
                return account;
            }
        }
        throw new IllegalArgumentException(username);
    }

    public static String password(String username) {
        return staff(username).path("password").asText();
    }

    /** The demo guest of a category: reference, link, accessToken. */
    public static JsonNode guest(String category) {
        for (JsonNode guest : accounts().path("guests")) {
            if (guest.path("category").asText().equals(category)) {
                return guest;
            }
        }
        throw new IllegalArgumentException(category);
    }

    /** One of the three demo volunteers, from 0: name, link, accessToken. */
    public static JsonNode volunteer(int index) {
        return accounts().path("volunteers").path(index);
    }

    /** The first demo invitation in this state: number, name, link, accessToken. */
    public static JsonNode invitation(String status) {
        for (JsonNode invitation : accounts().path("invitations")) {
            if (invitation.path("status").asText().equals(status)) {
                return invitation;
            }
        }
        throw new IllegalArgumentException(status);
    }

    /** The demo unit: unit, name, link, accessToken. */
    public static JsonNode unit() {
        return accounts().path("units").path(0);
    }

    /** A request to {@code /api} by this member of staff. */
    public static RequestSpecification api(String username) {
        return bearer(token(username));
    }

    /** This member's token, as it stands in the Authorization header. */
    public static String token(String username) {
        return staff(username).path("token").asText();
    }

    /** A request to {@code /api} with this token. */
    public static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** A request by this member of staff, signed in in a browser; redirects are not followed. */
    public static RequestSpecification staffPage(String username) {
        return page().cookies(SESSIONS.computeIfAbsent(username, name -> {
            Response form = page().get("/sign-in");
            Response answer = page().cookies(form.cookies())
                    .formParam("csrf", csrf(form))
                    .formParam("username", name)
                    .formParam("password", password(name))
                    .post("/sign-in");
            return Map.of("staff", answer.cookie("staff"));
        }));
    }

    /** A request by the holder of a personal link such as {@code /r/…}; redirects are not followed. */
    public static RequestSpecification linkPage(String link) {
        Matcher entry = ENTRY.matcher(link);
        if (!entry.find()) {
            throw new IllegalArgumentException(link);
        }
        String path = link.substring(entry.start());
        Map<String, String> cookies = new HashMap<>(page().get(path).cookies());
        // Each page read later brings a CSRF cookie of its own.
        cookies.remove("csrf");
        return page().cookies(cookies);
    }

    /** A request by anybody; redirects are not followed. */
    public static RequestSpecification page() {
        return given().redirects().follow(false);
    }

    /**
     * Adds what a form post needs after its page was read: the CSRF token and its cookie.
     *
     * @param form the page that holds the form
     */
    public static RequestSpecification posting(RequestSpecification request, Response form) {
        return request.cookies(form.cookies()).formParam("csrf", csrf(form));
    }

    /** The CSRF token in a page. */
    public static String csrf(Response page) {
        Matcher matcher = CSRF.matcher(page.asString());
        if (!matcher.find()) {
            throw new AssertionError("no CSRF field in the page");
        }
        return matcher.group(1);
    }
}
