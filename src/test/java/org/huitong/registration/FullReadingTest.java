package org.huitong.registration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.audit.AuditLog;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages show masks; a full number is asked for, with a purpose, by those who may, and leaves a row. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class FullReadingTest {
    @Inject
    AuditLog log;

    private final String mobile = Mailbox.newMobile();
    private NewGuest guest;
    private String page;

    @BeforeEach
    void register() {
        guest = NewGuest.register(mobile, "full@example.org");
        page = "/admin/registrations/" + guest.reference();
    }

    private Response read(String user, String what, String purpose) {
        Response form = Demo.staffPage(user).get("/admin");
        return Demo.posting(Demo.staffPage(user), form)
                .formParam("purpose", purpose)
                .post(page + "/" + what);
    }

    private List<String> readings() {
        long person = QuarkusTransaction.requiringNew()
                .call(() -> Registration.<Registration>find("reference", guest.reference())
                        .singleResult()
                        .person
                        .id);
        return log.historyOf("person", Long.toString(person)).stream()
                .map(line -> line.action() + " " + line.actor())
                .toList();
    }

    @Test
    void theNumbersAreShownInFullWithAPurposeAndLeaveARow() {
        Demo.staffPage("reviewer1").get(page).then().body(not(containsString(mobile.substring(3))));
        read("reviewer1", "mobile-reading", "CONTACT")
                .then()
                .statusCode(200)
                .body(containsString(mobile.substring(10)))
                .body(containsString("审计日志"));
        read("reviewer2", "document-reading", "IDENTITY_CHECK")
                .then()
                .statusCode(200)
                .body(containsString("000000195"));
        assertEquals(List.of("MobileNumberRead reviewer1", "DocumentNumberRead reviewer2"), readings());
    }

    @Test
    void withoutAPurposeOrTheRightNothingIsShown() {
        for (String purpose : List.of("", "CURIOSITY")) {
            read("reviewer1", "mobile-reading", purpose).then().statusCode(422);
            read("reviewer1", "document-reading", purpose).then().statusCode(422);
        }
        for (String user : List.of("reporting", "lodging", "volunteers", "venue")) {
            read(user, "mobile-reading", "CONTACT").then().statusCode(403);
            read(user, "document-reading", "CONTACT").then().statusCode(403);
        }
        assertEquals(List.of(), readings());
    }

    @Test
    void thoseWhoMustCallReadTheMobileNumber() {
        Response form = Demo.staffPage("lodging").get("/admin");
        String shown = Demo.posting(Demo.staffPage("lodging"), form)
                .formParam("purpose", "CONTACT")
                .post("/admin/stays/" + guest.reference() + "/mobile-reading")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(shown.contains(mobile.substring(10)));
        assertEquals(List.of("MobileNumberRead lodging"), readings());
    }
}
