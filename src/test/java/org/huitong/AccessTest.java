package org.huitong;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
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
        var wrong = new ArrayList<String>();
        Map<String, Set<String>> table = table();
        Response form = Demo.page().get("/sign-in");
        String newcomer = NewGuest.register().token();
        for (var row : table.entrySet()) {
            actors(row.getKey(), newcomer).forEach((role, actor) -> {
                boolean expected = row.getValue().contains(AccessTable.EVERYONE)
                        || row.getValue().contains(role);
                int status = call(row.getKey(), actor.get(), form);
                boolean entered = status != 401 && status != 403 && status != -1;
                if (entered != expected || status == 500) {
                    wrong.add(row.getKey() + " as " + role + ": " + status);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    /** Everyone with the credential that fits the path; with any other they are nobody. */
    private static Map<String, Supplier<RequestSpecification>> actors(String route, String newcomer) {
        boolean api = route.contains(" /api");
        Map<String, Supplier<RequestSpecification>> actors = new LinkedHashMap<>();
        actors.put("NOBODY", Demo::page);
        if (route.endsWith("/sign-out")
                || Set.of("POST /my/personal-link", "POST /volunteer/personal-link")
                        .contains(route)) {
            // As the others this would end the sessions and links that all tests share.
            return actors;
        }
        actors.put("GUEST", () -> api ? Demo.bearer(newcomer) : Demo.linkPage("/r/" + newcomer));
        String volunteer = Demo.volunteer(2).path("accessToken").asText();
        actors.put("VOLUNTEER", () -> api ? Demo.bearer(volunteer) : Demo.linkPage("/v/" + volunteer));
        String invitee = Demo.invitation("OPENED").path("accessToken").asText();
        actors.put("INVITEE", () -> api ? Demo.bearer(invitee) : Demo.linkPage("/i/" + invitee));
        String unit = Demo.unit().path("accessToken").asText();
        actors.put("UNIT_CONTACT", () -> api ? Demo.bearer(unit) : Demo.linkPage("/u/" + unit));
        STAFF.forEach((role, name) -> actors.put(role, () -> api ? Demo.api(name) : Demo.staffPage(name)));
        return actors;
    }

    /** The status; -1 for being led to the sign-in page. */
    private static int call(String route, RequestSpecification actor, Response form) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1)
                .replaceAll("\\{id[^}]*}", "1")
                .replaceAll("\\{[^}]*}", "none");
        RequestSpecification request = given().spec(actor).redirects().follow(false);
        if (!method.equals("GET")) {
            request = path.startsWith("/api")
                    ? request.contentType("application/json").body("{}")
                    : UPLOADS.contains(path)
                            ? request.cookies(form.cookies()).multiPart("csrf", Demo.csrf(form))
                            : Demo.posting(request, form);
        }
        Response answer = request.request(method, path);
        String location = answer.getHeader("Location");
        return location != null && location.contains("/sign-in?next") && !path.startsWith("/sign-in")
                ? -1
                : answer.statusCode();
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        AccessTable.lines().forEach(line -> table.put(line.route(), line.who()));
        return table;
    }

    private static List<String> routes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.huitong").stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .flatMap(c -> c.getMethods().stream())
                        .flatMap(method -> method.getAnnotations().stream()
                                .map(JavaAnnotation::getRawType)
                                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                                .map(type -> type.getSimpleName() + " " + path(method)))
                        .toList();
    }

    private static String path(JavaMethod method) {
        JavaClass owner = method.getOwner();
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = ("/" + owner.getAnnotationOfType(Path.class).value() + "/" + own).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
