package org.huitong;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Lists, searches and counts hold what is inside the scope and nothing else. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ScopedListsTest {
    @Inject
    ScopedThings things;

    private static Colleague only(Scope.Kind kind, String code) {
        return Colleague.with(Roles.STAFF, new Scope(Map.of(kind, Set.of(code))));
    }

    @Test
    void reviewerOfAForumSeesItsRegistrationsOnly() {
        Colleague host = only(Scope.Kind.FORUM, ScopedThings.FORUM);
        var listed = new TreeSet<String>();
        String after = "";
        do {
            JsonPath page = host.api()
                    .get("/api/admin/registrations?order=OLDEST&limit=200&after=" + after)
                    .jsonPath();
            listed.addAll(page.getList("items.reference", String.class));
            after = page.getString("next");
        } while (after != null);
        assertEquals(things.registrationsInside(null), listed);
        assertFalse(listed.isEmpty());

        // Who may be on file twice cannot be said from a part of the edition.
        host.page().get("/admin/duplicates").then().statusCode(404);
        Response dashboard = host.page().get("/admin");
        int submitted = things.registrationsInside("SUBMITTED").size();
        dashboard
                .then()
                .body(
                        containsString("href=\"/admin/registrations?status=SUBMITTED\""),
                        containsString("<span class=\"tally-number\">" + submitted + "</span>"));
    }

    /** The file is written while it is sent, when the request is over. */
    @Test
    void fileHoldsWhatIsInsideToo() throws IOException {
        Colleague host = only(Scope.Kind.FORUM, ScopedThings.FORUM);
        Response page = host.page().get("/admin/registrations/export");
        Response file = Demo.posting(host.page(), page)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("columns", "REFERENCE")
                .formParam("reason", "核对名单")
                .post("/admin/registrations/export");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            assertEquals(
                    things.registrationsInside(null),
                    workbook.getFirstSheet().read().stream()
                            .skip(2)
                            .map(row -> row.getCellText(0))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void searchDoesNotFindWhatIsOutside() {
        Colleague host = only(Scope.Kind.FORUM, ScopedThings.FORUM);
        String outside = things.registrationOutside();
        assertEquals(
                List.of(),
                host.api()
                        .get("/api/admin/registrations?q=" + outside)
                        .jsonPath()
                        .getList("items.reference"));
        host.page().get("/admin/registrations?q=" + outside).then().body(not(containsString(">" + outside + "<")));
        host.page()
                .get("/admin/registrations")
                .then()
                .body(containsString("<option value=\"01\""), not(containsString("<option value=\"06\"")));
    }

    @Test
    void otherForumsTakeAHallWithoutTheirName() {
        Colleague host = only(Scope.Kind.FORUM, ScopedThings.FORUM);
        JsonPath halls = host.api().get("/api/admin/halls?limit=200").jsonPath();
        List<String> forums = halls.getList("items.bookings.flatten().forum", String.class);
        assertTrue(forums.contains(ScopedThings.FORUM));
        assertTrue(forums.contains(null), "others are there, as taken");
        assertEquals(Set.of(ScopedThings.FORUM), namesIn(forums));

        Map<String, String> taken = things.bookingOutside();
        host.page()
                .get("/admin/halls/" + taken.get("hall"))
                .then()
                .statusCode(200)
                .body(containsString("其他安排"), not(containsString(taken.get("name"))));
        Map<String, String> wish = Map.of(
                "hall", taken.get("hall"),
                "layout", "THEATRE",
                "setUp", taken.get("start"),
                "start", taken.get("start"),
                "end", taken.get("end"),
                "tearDown", taken.get("end"));
        book(host, ScopedThings.FORUM, wish)
                .then()
                .statusCode(409)
                .body("code", org.hamcrest.Matchers.equalTo("HALL_TAKEN"))
                .body("detail", not(containsString(taken.get("name"))));
        book(host, taken.get("forum"), wish).then().statusCode(404);
        host.page()
                .get("/admin/halls/bookings/new?forum=" + taken.get("forum"))
                .then()
                .statusCode(404);
        host.page()
                .get("/admin/halls/bookings/new?forum=" + ScopedThings.FORUM)
                .then()
                .statusCode(200)
                .body(not(containsString(taken.get("name"))));
    }

    @Test
    void hotelDeskSeesItsHotelAndItsGuestsOnly() {
        Colleague desk = only(Scope.Kind.HOTEL, ScopedThings.HOTEL);
        assertEquals(
                List.of(ScopedThings.HOTEL),
                desk.api().get("/api/admin/hotels").jsonPath().getList("items.code"));
        desk.page().get("/admin/hotels").then().body(not(containsString("/admin/hotels/G2")));
        desk.page().get("/admin/stays").then().statusCode(200).body(containsString("您负责部分酒店"));
        String waiting = things.guestWithoutABed();
        desk.page().get("/admin/stays/" + waiting).then().statusCode(404);
        desk.page()
                .get("/admin/hotels/G1/stays/new?registration=" + waiting)
                .then()
                .statusCode(404);
        desk.page().get("/admin").then().body(not(containsString("/admin/stays?class=")));
    }

    @Test
    void groupSeesItsPostsItsVolunteersAndThoseWhoAreFree() {
        Colleague group = only(Scope.Kind.WORKING_GROUP, ScopedThings.GROUP);
        var listed = new TreeSet<String>();
        String people = group.page().get("/admin/volunteers/people").asString();
        java.util.regex.Pattern.compile("/admin/volunteers/people/(V-\\d+)\"")
                .matcher(people)
                .results()
                .forEach(match -> listed.add(match.group(1)));
        assertFalse(listed.isEmpty());
        assertTrue(things.volunteersInside().containsAll(listed), listed::toString);
        group.page()
                .get("/admin/volunteers")
                .then()
                .body(not(containsString("value=\"PRESS\"")), containsString("value=\"HOTEL-G\""));
    }

    private static Set<String> namesIn(List<String> forums) {
        return new TreeSet<>(forums.stream().filter(forum -> forum != null).toList());
    }

    private static Response book(Colleague colleague, String forum, Map<String, String> wish) {
        var body = new java.util.HashMap<>(wish);
        body.put("forum", forum);
        return colleague.api().contentType("application/json").body(body).post("/api/admin/bookings");
    }
}
