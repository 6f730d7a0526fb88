package org.huitong;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.SpecificationQuerier;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/**
 * Who may enter where: walks every route as everyone. The table is {@code src/test/resources/access.txt}; a route that is
 * not in it fails, and so does one that is gone.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AccessTest {
    /** One member of staff per role. */
    private static final Map<String, String> STAFF = Map.ofEntries(
            Map.entry("FIRST_REVIEWER", "reviewer1"),
            Map.entry("FINAL_REVIEWER", "reviewer2"),
            Map.entry("PROGRAMME", "programme"),
            Map.entry("VENUE", "venue"),
            Map.entry("LODGING", "lodging"),
            Map.entry("VOLUNTEERS", "volunteers"),
            Map.entry("HOST", "host"),
            Map.entry("CONFERENCE", "conference"),
            Map.entry("REPORTING", "reporting"),
            Map.entry("SYSTEM_ADMINISTRATOR", "sysadmin"),
            Map.entry("SECURITY_ADMINISTRATOR", "secadmin"),
            Map.entry("AUDIT_ADMINISTRATOR", "auditor"));

    private static final String NOBODY = "NOBODY";

    /** As anybody but nobody these would end the sessions and links that all tests share. */
    private static final Set<String> ENDS_WHAT_TESTS_SHARE = Set.of(
            "POST /sign-out",
            "POST /admin/account/sign-out",
            "POST /my/personal-link",
            "POST /volunteer/personal-link");

    /** Routes that take a file. */
    static final Set<String> UPLOADS = Set.of("/admin/imports", "/admin/invitations/lists", "/unit/replies");

    @Test
    void tableNamesEveryRouteAndNoOther() {
        assertEquals(new TreeSet<>(routes()), new TreeSet<>(table().keySet()));
    }

    @Test
    void everyRouteOfStaffThatNamesAThingSaysWhichScopeHidesIt() {
        var silent = AccessTable.lines().stream()
                .filter(line ->
                        line.forStaff() && line.namesAThing() == line.scopes().isEmpty())
                .map(AccessTable.Line::route)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everyoneEntersExactlyWhereTheTableSays() {
        Map<String, Visitor> forPages = actors(false);
        Map<String, Visitor> forTheApi = actors(true);
        var visits = AccessTable.lines().stream()
                .flatMap(line -> (line.api() ? forTheApi : forPages)
                        .entrySet().stream()
                                .filter(actor ->
                                        actor.getKey().equals(NOBODY) || !ENDS_WHAT_TESTS_SHARE.contains(line.route()))
                                .map(actor -> new Visit(line, actor.getKey(), actor.getValue())))
                .toList();
        // Whoever is refused changes nothing, so they may come side by side.
        var refused = visits.parallelStream().filter(visit -> !visit.expected());
        var entered = visits.stream().filter(Visit::expected);
        assertEquals(
                List.of(),
                Stream.concat(refused.flatMap(Visit::wrong).toList().stream(), entered.flatMap(Visit::wrong))
                        .toList());
    }

    /** Everyone with the credential that fits the path; with any other they are nobody. */
    private static Map<String, Visitor> actors(boolean api) {
        Response form = Demo.page().get("/sign-in");
        Map<String, Visitor> actors = new LinkedHashMap<>();
        actors.put(NOBODY, Visitor.of(Demo.page(), form));
        Map.of(
                        "/r/GUEST", NewGuest.register().token(),
                        "/v/VOLUNTEER", Demo.volunteer(2).path("accessToken").asText(),
                        "/i/INVITEE",
                                Demo.invitation("OPENED").path("accessToken").asText(),
                        "/u/UNIT_CONTACT", Demo.unit().path("accessToken").asText())
                .forEach((entry, token) -> actors.put(
                        entry.substring(3),
                        Visitor.of(api ? Demo.bearer(token) : Demo.linkPage(entry.substring(0, 3) + token), form)));
        STAFF.forEach((role, name) -> actors.put(role, Visitor.of(api ? Demo.api(name) : Demo.staffPage(name), form)));
        return actors;
    }

    /** Somebody at a route. */
    private record Visit(AccessTable.Line line, String role, Visitor visitor) {
        boolean expected() {
            return line.who().contains(AccessTable.EVERYONE) || line.who().contains(role);
        }

        /** What is wrong about the answer, if anything is. */
        Stream<String> wrong() {
            String path = line.path().replaceAll("\\{id[^}]*}", "1").replaceAll("\\{[^}]*}", "none");
            HttpResponse<Void> answer = visitor.call(line.method(), path, UPLOADS.contains(path));
            int status = answer.statusCode();
            boolean ledToSignIn = !path.startsWith("/sign-in")
                    && answer.headers()
                            .firstValue("Location")
                            .filter(to -> to.contains("/sign-in?next"))
                            .isPresent();
            boolean entered = status != 401 && status != 403 && !ledToSignIn;
            return entered == expected() && status != 500
                    ? Stream.of()
                    : Stream.of(line.route() + " as " + role + ": " + (ledToSignIn ? "led to sign-in" : status));
        }
    }

    /**
     * Somebody's headers. Thousands of requests are made here, for which the client of the other tests is too slow.
     *
     * @param csrf the token that goes with the cookie among them
     */
    private record Visitor(Map<String, String> headers, String csrf) {
        private static final HttpClient CLIENT = HttpClient.newHttpClient();

        static Visitor of(RequestSpecification credential, Response form) {
            var asked = SpecificationQuerier.query(credential);
            String cookies = Stream.concat(
                            asked.getCookies().asList().stream()
                                    .map(cookie -> cookie.getName() + "=" + cookie.getValue()),
                            form.cookies().entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()))
                    .collect(Collectors.joining("; "));
            Map<String, String> headers = new HashMap<>(Map.of("Cookie", cookies));
            Optional.ofNullable(asked.getHeaders().getValue("Authorization"))
                    .ifPresent(value -> headers.put("Authorization", value));
            return new Visitor(headers, Demo.csrf(form));
        }

        HttpResponse<Void> call(String method, String path, boolean takesAFile) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path));
            headers.forEach(request::header);
            if (method.equals("GET")) {
                request.GET();
            } else if (path.startsWith("/api")) {
                request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString("{}"));
            } else if (takesAFile) {
                request.header("Content-Type", "multipart/form-data; boundary=part")
                        .method(
                                method,
                                BodyPublishers.ofString(
                                        "--part\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf
                                                + "\r\n--part--\r\n"));
            } else {
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .method(
                                method,
                                BodyPublishers.ofString("csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8)));
            }
            try {
                return CLIENT.send(request.build(), BodyHandlers.discarding());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        AccessTable.lines().forEach(line -> table.put(line.route(), line.who()));
        return table;
    }

    /** As the classes say: far quicker than a look at everything they depend on. */
    private static List<String> routes() {
        java.nio.file.Path classes = java.nio.file.Path.of("target/classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("org/huitong"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replaceAll("\\.class$", "").replace(File.separatorChar, '.'))
                    .map(AccessTest::type)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(method -> !method.isSynthetic())
                    .flatMap(method -> Arrays.stream(method.getAnnotations())
                            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                            .filter(Objects::nonNull)
                            .map(verb -> verb.value() + " " + path(method)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, AccessTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = "/"
                + method.getDeclaringClass().getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        String path = whole.replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
