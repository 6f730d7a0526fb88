package org.huitong.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff from a network that is not allowed; tests come from this machine, the gate admits another network only. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AddressGateTest {
    @Vetoed
    static class Elsewhere extends AddressGate {
        Elsewhere() {
            super(null);
        }

        @Override
        boolean admits(String address) {
            return within(List.of(AddressRange.of("203.0.113.0/24")), address);
        }
    }

    @BeforeEach
    void admitAnotherNetworkOnly() {
        Demo.staffPage("reporting");
        QuarkusMock.installMockForType(new Elsewhere(), AddressGate.class);
    }

    @Test
    void organiserPagesAndSigningInAreClosed() {
        for (String path : List.of(
                "/admin",
                "/admin/registrations",
                "/sign-in",
                "/sign-in/code",
                "/sign-in/provider",
                "//admin",
                "/x/../admin")) {
            Demo.staffPage("reporting")
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body(containsString("指定网络"));
        }
    }

    @Test
    void tokensOfStaffAreNobodysThere() {
        Demo.api("reporting")
                .get("/api/admin/halls")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("ADDRESS"));
    }

    @Test
    void addressThatTheBrowserClaimsDoesNotCount() {
        Demo.staffPage("reporting")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Forwarded", "for=203.0.113.9")
                .get("/admin")
                .then()
                .statusCode(403);
    }

    @Test
    void everybodyElseIsNotConcerned() {
        Demo.page().get("/").then().statusCode(200);
        Demo.bearer(Demo.guest("AUDIENCE").path("accessToken").asText())
                .get("/api/registrations/"
                        + Demo.guest("AUDIENCE").path("reference").asText())
                .then()
                .statusCode(200);
    }
}
