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
    private static final Map<String, String> STAFF = Map.of(
            "FIRST_REVIEWER", "organiser",
            "FINAL_REVIEWER", "organiser",
            "VENUE", "organiser",
            "LODGING", "organiser",
            "VOLUNTEERS", "organiser",
            "REPORTING", "organiser",
            "SYSTEM_ADMINISTRATOR", "sysadmin",
            "SECURITY_ADMINISTRATOR", "secadmin",
            "AUDIT_ADMINISTRATOR", "auditor");

    @Test
    void everyPageRefusesAPostWithoutOrWithAForeignToken() {
        List<AccessTable.Line> posts = AccessTable.lines().stream()
                .filter(line -> line.method().equals("POST") && !line.api())
                .toList();
        assertFalse(posts.isEmpty());
        String newcomer = NewGuest.register().token();
        var taken = new ArrayList<String>();
        for (AccessTable.Line line : posts) {
            String path = line.path().replaceAll("\\{id[^}]*}", "1").replaceAll("\\{[^}]*}", "none");
            for (Response answer : List.of(
                    actor(line, newcomer).formParam("x", "y").post(path),
                    actor(line, newcomer).formParam("csrf", "invented").post(path),
                    actor(line, newcomer)
                            .cookie("csrf", "invented")
                            .formParam("csrf", "another")
                            .post(path))) {
                if (answer.statusCode() != 400) {
                    taken.add(line.route() + ": " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), taken);
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
        return who.stream()
                .map(STAFF::get)
                .filter(name -> name != null)
                .findFirst()
                .map(Demo::staffPage)
                .orElseGet(Demo::page);
    }
}
