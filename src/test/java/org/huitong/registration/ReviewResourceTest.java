package org.huitong.registration;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
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

    private static Response decide(String username, String reference, String decision) {
        return Demo.api(username)
                .contentType("application/json")
                .body(Map.of("reason", "示例理由"))
                .post("/api/admin/registrations/" + reference + "/" + decision);
    }
}
