package org.huitong;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** What people type is shown as they typed it and never becomes part of the page; what no form asks for changes nothing. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HostileTextTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String ATTRIBUTE = "\"'><img src=x onerror=alert(2)>";
    private static final String TEMPLATE = "{inject:site.name}{7*7}{#if true}x{/if}";
    private static final String ALL = SCRIPT + ATTRIBUTE + TEMPLATE;

    private final List<String> wrong = new ArrayList<>();

    /** Nothing of it is markup on this page. */
    private Response clean(String what, Response page) {
        String body = page.asString();
        if (page.contentType().startsWith("text/html")
                && (body.contains("<script>alert")
                        || body.contains("<img src=x")
                        || body.contains(">{inject")
                        || page.statusCode() >= 500)) {
            wrong.add(what + ": " + page.statusCode());
        }
        return page;
    }

    /** It is on this page, as text. */
    private void shown(String what, Response page) {
        if (!clean(what, page).asString().contains("&lt;script&gt;alert(1)&lt;/script&gt;")) {
            wrong.add(what + " does not show it: " + page.statusCode());
        }
    }

    private static Map<String, Object> application(String category, String document) {
        var body = new HashMap<String, Object>(Map.of(
                "category",
                category,
                "name",
                "文本",
                "documentType",
                "RESIDENT_ID",
                "documentNumber",
                document,
                "mobile",
                "+8613800138000",
                "organisation",
                ALL,
                "consents",
                Map.of("notice", "2023-1", "sensitive", true)));
        if (category.equals("AUDIENCE")) {
            body.putAll(Map.of("position", ALL, "email", "text@example.org", "forums", List.of("03")));
        }
        return body;
    }

    private static Response register(Map<String, Object> body) {
        return given().contentType("application/json").body(body).post("/api/registrations");
    }

    private static Response decide(String reference, String decision, String field) {
        Response form = Demo.staffPage("organiser").get("/admin/registrations/" + reference);
        return Demo.posting(Demo.staffPage("organiser"), form)
                .formParam(field, ALL)
                .post("/admin/registrations/" + reference + "/" + decision);
    }

    @Test
    void textOfGuestsIsTextOnEveryPageThatShowsIt() {
        Response made = register(application("AUDIENCE", NewGuest.unusedDocument()));
        made.then().statusCode(201);
        String reference = made.path("reference");
        String link = "/r/" + made.path("accessToken");
        String desk = "/admin/registrations/" + reference;
        shown("my", Demo.linkPage(link).get("/my"));
        clean("confirmation", Demo.linkPage(link).get("/my/confirmation"));
        clean("withdrawal", Demo.linkPage(link).get("/my/withdrawal"));
        shown("list", Demo.staffPage("organiser").queryParam("q", reference).get("/admin/registrations"));
        shown("case", Demo.staffPage("organiser").get(desk));
        decide(reference, "change-request", "change").then().statusCode(303);
        shown("changes", Demo.linkPage(link).get("/my/changes"));
        shown("what was asked", Demo.linkPage(link).get("/my"));
        shown("history", Demo.staffPage("organiser").get(desk));
        decide(reference, "rejection", "reason");
        shown("rejected", Demo.linkPage(link).get("/my"));
        clean("dashboard", Demo.staffPage("organiser").get("/admin"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void textOfLodgersAndVolunteersIsTextOnTheDesks() {
        for (String category : List.of("AUDIENCE", "VOLUNTEER")) {
            Response made = register(application(category, NewGuest.unusedDocument()));
            made.then().statusCode(201);
            String reference = made.path("reference");
            List.of(List.of("reviewer1", "pre-approval"), List.of("reviewer2", "approval"))
                    .forEach(step -> Demo.api(step.get(0))
                            .contentType("application/json")
                            .body("{}")
                            .post("/api/admin/registrations/" + reference + "/" + step.get(1))
                            .then()
                            .statusCode(200));
            if (category.equals("AUDIENCE")) {
                shown(
                        "waiting",
                        Demo.staffPage("organiser")
                                .queryParam("class", "AUDIENCE")
                                .queryParam("q", reference)
                                .get("/admin/stays"));
                shown("stay", Demo.staffPage("organiser").get("/admin/stays/" + reference));
                for (String hotel :
                        Demo.api("organiser").get("/api/admin/hotels").path("code") instanceof List<?> codes
                                ? codes.stream().map(Object::toString).toList()
                                : List.<String>of()) {
                    clean(
                            "new stay",
                            Demo.staffPage("organiser")
                                    .queryParam("registration", reference)
                                    .get("/admin/hotels/" + hotel + "/stays/new"));
                }
            } else {
                shown(
                        "people",
                        Demo.staffPage("organiser").queryParam("q", reference).get("/admin/volunteers/people"));
                Demo.linkPage("/r/" + made.path("accessToken"))
                        .get("/my")
                        .then()
                        .statusCode(200);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void textOfStaffIsTextOnTheirPagesAndInTheLog() {
        String username = "x-" + UUID.randomUUID().toString().substring(0, 8);
        RequestSpecification sysadmin = Demo.staffPage("sysadmin");
        Response invited = clean(
                "invitation",
                Demo.posting(sysadmin, sysadmin.get("/admin/accounts/new"))
                        .formParam("username", username)
                        .formParam("displayName", SCRIPT)
                        .post("/admin/accounts"));
        Matcher link = Pattern.compile("/invitation/[\\w-]+").matcher(invited.asString());
        assertTrue(link.find(), invited.asString());
        shown("invited", Demo.page().get(link.group()));
        shown("accounts", Demo.staffPage("sysadmin").queryParam("q", username).get("/admin/accounts"));
        shown("account", Demo.staffPage("sysadmin").get("/admin/accounts/" + username));
        shown("roles", Demo.staffPage("secadmin").queryParam("q", username).get("/admin/roles"));
        shown("grants", Demo.staffPage("secadmin").get("/admin/roles/" + username));

        Colleague colleague = Colleague.with(List.of(Roles.REPORTING), Scope.ALL, ALL);
        RequestSpecification browser = colleague.page();
        clean("sessions", colleague.page().get("/admin/account/sessions"));
        Demo.posting(browser, colleague.page().get("/admin/account/tokens"))
                .formParam("name", SCRIPT)
                .formParam("roles", Roles.REPORTING)
                .formParam("life", "30")
                .formParam("present", Colleague.PASSWORD)
                .post("/admin/account/tokens");
        shown("tokens", colleague.page().get("/admin/account/tokens"));

        String nobody = SCRIPT + username;
        Demo.posting(Demo.page(), Demo.page().get("/sign-in"))
                .formParam("username", nobody)
                .formParam("password", ALL)
                .post("/sign-in");
        Response found = Demo.staffPage("auditor").queryParam("object", nobody).get("/admin/audit");
        shown("log", found);
        Matcher entry = Pattern.compile("/admin/audit/\\d+").matcher(found.asString());
        assertTrue(entry.find(), found.asString());
        shown("entry", Demo.staffPage("auditor").get(entry.group()));
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsTypedIntoFormsAndSearchesComesBackAsText() {
        Response form = Demo.page().get("/register/AUDIENCE");
        var request = Demo.posting(Demo.page(), form);
        for (String field : List.of(
                "name",
                "latinName",
                "documentType",
                "documentNumber",
                "mobile",
                "email",
                "organisation",
                "position",
                "forums",
                "waiting",
                "notice",
                "sensitive",
                "submissionKey")) {
            request = request.formParam(field, ALL);
        }
        Response again = request.post("/register/AUDIENCE");
        assertEquals(422, again.statusCode());
        shown("form", again);
        Response signIn = Demo.page().get("/sign-in");
        shown(
                "sign-in",
                Demo.posting(Demo.page(), signIn)
                        .formParam("username", ALL)
                        .formParam("password", ALL)
                        .formParam("next", ALL)
                        .post("/sign-in"));
        Response code = Demo.page().get("/my/sign-in");
        clean(
                "code",
                Demo.posting(Demo.page(), code)
                        .formParam("reference", ALL)
                        .formParam("kind", ALL)
                        .post("/my/sign-in"));
        shown("code entry", Demo.page().queryParam("request", ALL).get("/my/sign-in/code"));
        for (String path : List.of(
                "/forums",
                "/agenda",
                "/venues",
                "/register",
                "/my",
                "/sign-in",
                "/no-such-page",
                "/forums/" + "none")) {
            for (String parameter : List.of("q", "by", "day", "theme", "lang", "next", "done", "category")) {
                clean(
                        path + " " + parameter,
                        Demo.page().queryParam(parameter, ALL).get(path));
            }
        }
        for (String path : List.of(
                "/admin/registrations",
                "/admin/halls",
                "/admin/hotels",
                "/admin/stays",
                "/admin/volunteers",
                "/admin/volunteers/people",
                "/admin/workgroups",
                "/admin/messages",
                "/admin/messages/campaigns/new",
                "/admin/halls/bookings/new")) {
            for (String parameter : List.of(
                    "q",
                    "status",
                    "category",
                    "forum",
                    "order",
                    "after",
                    "day",
                    "post",
                    "class",
                    "hall",
                    "start",
                    "done")) {
                clean(
                        path + " " + parameter,
                        Demo.staffPage("organiser").queryParam(parameter, ALL).get(path));
            }
        }
        Response booking = Demo.staffPage("organiser").get("/admin");
        var wish = Demo.posting(Demo.staffPage("organiser"), booking);
        for (String field : List.of("forum", "hall", "layout", "setUp", "start", "end", "tearDown")) {
            wish = wish.formParam(field, ALL);
        }
        clean("booking", wish.post("/admin/halls/bookings/new"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void jsonIsNeverTakenForAPage() {
        Response answer = register(application("AUDIENCE", NewGuest.unusedDocument()));
        assertTrue(answer.contentType().startsWith("application/json"), answer.contentType());
        assertEquals("nosniff", answer.getHeader("X-Content-Type-Options"));
        Response refused = register(Map.of("category", ALL, "name", ALL));
        assertTrue(refused.contentType().startsWith("application/problem+json"), refused.contentType());
    }

    @Test
    void fieldsThatNoFormHasAreWithoutEffect() {
        String mobile = Mailbox.newMobile();
        Map<String, Object> body = application("AUDIENCE", NewGuest.unusedDocument());
        body.putAll(Map.of(
                "mobile",
                mobile,
                "status",
                "APPROVED",
                "reference",
                "R-AAAAAA",
                "version",
                99,
                "id",
                1,
                "roles",
                List.of("FINAL_REVIEWER"),
                "channel",
                "DEMO",
                "activeDocument",
                "",
                "person",
                Map.of("id", 1),
                "edition",
                1));
        Response made = register(body);
        made.then().statusCode(201).body("status", equalTo("SUBMITTED"));
        String reference = made.path("reference");
        assertTrue(!reference.equals("R-AAAAAA"));
        String link = "/r/" + made.path("accessToken");
        Response my = Demo.linkPage(link).get("/my");
        Demo.posting(Demo.linkPage(link), my)
                .formParam("status", "APPROVED")
                .formParam("registrationId", "1")
                .formParam("audience", "VOLUNTEER")
                .post("/my/personal-link")
                .then()
                .statusCode(303);
        Response form = Demo.staffPage("reviewer1").get("/admin/registrations/" + reference);
        Demo.posting(Demo.staffPage("reviewer1"), form)
                .formParam("status", "APPROVED")
                .formParam("decidedBy", "somebody")
                .post("/admin/registrations/" + reference + "/pre-approval")
                .then()
                .statusCode(303);
        Response seen = Demo.staffPage("reviewer1").get("/admin/registrations/" + reference);
        assertTrue(seen.asString().contains("PRE_APPROVED") && !seen.asString().contains("somebody"));
    }
}
