package org.huitong.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Random;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.RawHttp;
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

    @Inject
    EntityManager database;

    @BeforeEach
    void admitAnotherNetworkOnly() {
        Demo.staffPage("reporting");
        QuarkusMock.installMockForType(new Elsewhere(), AddressGate.class);
    }

    @Test
    void organiserPagesAndSigningInAreClosed() {
        for (String path : List.of(
                "/admin",
                "/admin/",
                "/admin/registrations",
                "/sign-in",
                "/sign-in/",
                "/sign-in/code",
                "/sign-in/provider",
                "//admin",
                "/x/../admin",
                "/%61dmin")) {
            Demo.staffPage("reporting")
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body(containsString("指定网络"));
        }
    }

    @Test
    void noOtherWayOfWritingTheAddressLeadsIn() {
        for (String path : List.of(
                "/sign-in;x",
                "/sign-in/;x",
                "/;x/sign-in",
                "/sign-in%2F",
                "/sign-in%3Bx",
                "/admin;x",
                "/admin;x/halls")) {
            Demo.staffPage("reporting")
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(404);
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

    /** What opens the door and what guards it read the header in the same way. */
    @Test
    void noOtherWayOfWritingTheHeaderLeadsIn() {
        String token = Demo.token("reporting");
        for (String header : List.of("Bearer  " + token, "bearer " + token, "BEARER   " + token + " ")) {
            assertEquals(403, halls(header), header.replace(token, "…"));
        }
        for (String header : List.of("Bearer\t" + token, "Bearer \t" + token, "Bearer" + token, "Bearer, " + token)) {
            assertEquals(401, halls(header), header.replace(token, "…"));
        }
    }

    private static int halls(String authorization) {
        String answer = RawHttp.send("GET /api/admin/halls HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: " + authorization + "\r\n\r\n");
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** Also before anybody is known; which page it was is not known there, and nothing of the address is taken over. */
    @Test
    void whoeverIsTurnedAwayLeavesALine() throws InterruptedException {
        String from = "127.0." + (1 + new Random().nextInt(250)) + "." + (1 + new Random().nextInt(250));
        String get = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        RawHttp.send(from, "GET /sign-in" + get + "\r\n");
        String nobody = "PUBLIC  REFUSED ADDRESS (none) {\"method\":\"GET\",\"route\":\"(none)\",\"status\":403}";
        assertEquals(List.of(nobody), awaitLines(from, 1));
        RawHttp.send(
                from, "GET /api/admin/halls" + get + "Authorization: Bearer " + Demo.token("reporting") + "\r\n\r\n");
        assertEquals(List.of(nobody, nobody.replace("PUBLIC ", "STAFF reporting")), awaitLines(from, 2));
    }

    /** What came from this address, oldest first; a line is written just after its answer. */
    private List<?> awaitLines(String from, int lines) throws InterruptedException {
        List<?> found = List.of();
        for (int i = 0; i < 200 && found.size() < lines; i++) {
            found = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                            "select concat_ws(' ', actor_kind, actor, result, code, subject_key, detail)"
                                    + " from audit_entry where address = ?1 order by id")
                    .setParameter(1, from)
                    .getResultList());
            Thread.sleep(25);
        }
        return found;
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
