package org.huitong.registration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** Review by other systems: who may decide what. */
@QuarkusTest
class ReviewResourceTest {
    @Test
    void onlyTheFinalReviewerTakesAnApprovalBack() {
        String reference = NewGuest.register().reference();
        decide("reviewer1", reference, "pre-approval").then().statusCode(200);
        decide("reviewer2", reference, "approval").then().statusCode(200).body("status", equalTo("APPROVED"));
        decide("reviewer1", reference, "rejection").then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        decide("reviewer2", reference, "rejection").then().statusCode(200).body("status", equalTo("REJECTED"));
    }

    @Test
    void whoMayDoBothReviewsDoesOneOfThem() {
        String unit = "示例单位 " + UUID.randomUUID();
        String reference = NewGuest.withOrganisation(unit).reference();
        decide("organiser", reference, "pre-approval").then().statusCode(200);
        decide("organiser", reference, "approval").then().statusCode(409).body("code", equalTo("SAME_REVIEWER"));
        Demo.staffPage("organiser")
                .get("/admin/registrations/" + reference)
                .then()
                .body(containsString("须由另一位终审人员作终审"));
        Demo.staffPage("organiser")
                .queryParam("q", unit)
                .queryParam("kind", "APPROVAL")
                .get("/admin/bulk-decisions/new")
                .then()
                .body(containsString("筛选结果共 1 条，其中 0 条"))
                .body(containsString("另有 1 条由您初审"));
        decide("reviewer2", reference, "approval").then().statusCode(200);
    }

    private static Response decide(String username, String reference, String decision) {
        return Demo.api(username)
                .contentType("application/json")
                .body(Map.of("reason", "示例理由"))
                .post("/api/admin/registrations/" + reference + "/" + decision);
    }
}
