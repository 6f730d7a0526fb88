package org.huitong;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** No page takes a post that was not sent by one of its own forms: walks every line of {@code access.txt}. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CsrfTest {
    private static final Set<String> TAKES_FILES = AccessTest.UPLOADS;
    private static final Map<String, String> STAFF = Map.ofEntries(
            Map.entry("FIRST_REVIEWER", "organiser"),
            Map.entry("FINAL_REVIEWER", "organiser"),
            Map.entry("PROGRAMME", "organiser"),
            Map.entry("VENUE", "organiser"),
            Map.entry("LODGING", "organiser"),
            Map.entry("VOLUNTEERS", "organiser"),
            Map.entry("HOST", "organiser"),
            Map.entry("CONFERENCE", "organiser"),
            Map.entry("REPORTING", "organiser"),
            Map.entry("SYSTEM_ADMINISTRATOR", "sysadmin"),
            Map.entry("SECURITY_ADMINISTRATOR", "secadmin"),
            Map.entry("AUDIT_ADMINISTRATOR", "auditor"));

    /** Sent by mail programs, which have no page and no cookie: the signed token in the address is all there is (RFC 8058). */
    private static final String ONE_CLICK = "/unsubscribe/{token}/one-click";

    @Test
    void everyPageRefusesAPostWithoutOrWithAForeignToken() {
        List<AccessTable.Line> posts = AccessTable.lines().stream()
                .filter(line -> line.method().equals("POST")
                        && !line.api()
                        && !line.path().equals(ONE_CLICK))
                .toList();
        assertFalse(posts.isEmpty());
        String newcomer = NewGuest.register().token();
        var taken = new ArrayList<String>();
        for (AccessTable.Line line : posts) {
            String path = line.path().replaceAll("\\{id[^}]*}", "1").replaceAll("\\{[^}]*}", "none");
            for (Response answer : List.of(
                    with(line, actor(line, newcomer), "x", "y").post(path),
                    with(line, actor(line, newcomer), "csrf", "invented").post(path),
                    with(line, actor(line, newcomer).cookie("csrf", "invented"), "csrf", "another")
                            .post(path))) {
                if (answer.statusCode() != 400) {
                    taken.add(line.route() + ": " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), taken);
    }

    /** Where a file is taken the form is one of several parts. */
    private static RequestSpecification with(
            AccessTable.Line line, RequestSpecification request, String name, String value) {
        return TAKES_FILES.contains(line.path()) ? request.multiPart(name, value) : request.formParam(name, value);
    }

    /** Somebody who may: otherwise the refusal would come from somewhere else. */
    private static RequestSpecification actor(AccessTable.Line line, String newcomer) {
        Set<String> who = line.who();
        if (who.contains("GUEST")) {
            return Demo.linkPage("/r/" + newcomer);
        }
        if (who.contains("VOLUNTEER")) {
            return Demo.linkPage(Demo.volunteer(2).path("link").asText());
        }
        if (who.contains("INVITEE")) {
            return Demo.linkPage(Demo.invitation("OPENED").path("link").asText());
        }
        if (who.contains("UNIT_CONTACT")) {
            return Demo.linkPage(Demo.unit().path("link").asText());
        }
        return who.stream()
                .map(STAFF::get)
                .filter(name -> name != null)
                .findFirst()
                .map(Demo::staffPage)
                .orElseGet(Demo::page);
    }
}
