package org.huitong.openid;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** As long as no provider is set up there is nothing of it. What there is with one is in {@code ProviderStories}. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OffTest {
    @Inject
    Instance<HttpAuthenticationMechanism> mechanisms;

    @Test
    void nothingIsOfferedAndNothingAnswers() {
        Demo.page().get("/sign-in").then().statusCode(200).body(not(containsString("/sign-in/provider")));
        for (String address : List.of("/sign-in/provider", "/sign-in/provider?state=a&code=b")) {
            Demo.page().get(address).then().statusCode(404);
        }
        Demo.staffPage("sysadmin")
                .get("/admin/accounts/venue")
                .then()
                .statusCode(200)
                .body(not(containsString("provider-subject")));
        Demo.staffPage("sysadmin")
                .get("/admin/accounts/venue/provider-subject")
                .then()
                .statusCode(404);
    }

    /** The library's own would look at cookies and headers on every path. */
    @Test
    void onlyOurMechanismIsAsked() {
        assertEquals(
                List.of("org.huitong.identity.Credentials"),
                mechanisms.stream()
                        .map(mechanism ->
                                ClientProxy.unwrap(mechanism).getClass().getName())
                        .toList());
    }

    @Test
    void aCookieOfTheLibraryMeansNothing() {
        for (String path : List.of("/", "/sign-in", "/api/forums")) {
            Demo.page()
                    .cookie("q_session", "anything")
                    .cookie("q_session_provider", "anything")
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }
}
