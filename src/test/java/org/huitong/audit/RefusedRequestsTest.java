package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.platform.Outcome;
import org.huitong.platform.WallClock;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** Whoever is refused leaves a line, whichever page has told them so; and a flood of them is counted. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RefusedRequestsTest {
    @Inject
    AuditSearch search;

    @Inject
    AuditConfig config;

    @Inject
    @WallClock
    Clock clock;

    private record Told(String actor, Outcome result, String code, String detail) {}

    /** What was tried with this object, oldest first. */
    private List<Told> tried(String object) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> search
                                .read(
                                        new AuditFilter(null, object, RefusedRequests.REFUSED, null, null, null),
                                        true,
                                        null,
                                        50)
                                .stream()
                                .map(e -> new Told(e.actor, e.result, e.code, e.detail))
                                .toList());
    }

    private static Response post(String username, String path) {
        Response form = Demo.page().get("/sign-in");
        return Demo.posting(Demo.staffPage(username), form).post(path);
    }

    @Test
    void anIllegalMoveThatThePageCatchesIsWrittenWithItsCode() {
        String reference = NewGuest.register().reference();
        post("reviewer2", "/admin/registrations/" + reference + "/approval")
                .then()
                .statusCode(409);
        assertEquals(
                List.of(
                        new Told(
                                "reviewer2",
                                Outcome.REFUSED,
                                "ILLEGAL_MOVE",
                                "{\"method\":\"POST\",\"route\":\"/admin/registrations/{reference}/approval\",\"status\":409}")),
                tried(reference));
    }

    @Test
    void anIllegalMoveOfAProgramIsWrittenToo() {
        String reference = NewGuest.register().reference();
        Demo.api("reviewer2")
                .contentType("application/json")
                .body("{}")
                .post("/api/admin/registrations/" + reference + "/approval")
                .then()
                .statusCode(409);
        assertEquals("ILLEGAL_MOVE", tried(reference).get(0).code());
    }

    @Test
    void aMissingRightIsWrittenForReadingToo() throws InterruptedException {
        String reference = NewGuest.register().reference();
        Demo.staffPage("venue").get("/admin/registrations/" + reference).then().statusCode(403);
        Book.awaitLines(reference, 2);
        Demo.api("lodging")
                .contentType("application/json")
                .body("{}")
                .post("/api/admin/registrations/" + reference + "/rejection")
                .then()
                .statusCode(403);
        Book.awaitLines(reference, 3);
        assertEquals(
                List.of(
                        new Told(
                                "venue",
                                Outcome.REFUSED,
                                "FORBIDDEN",
                                "{\"method\":\"GET\",\"route\":\"/admin/registrations/{reference}\",\"status\":403}"),
                        new Told(
                                "lodging",
                                Outcome.REFUSED,
                                "FORBIDDEN",
                                "{\"method\":\"POST\",\"route\":\"/api/admin/registrations/{reference}/rejection\",\"status\":403}")),
                tried(reference));
    }

    /** For them it does not exist; whoever tries one thing after the other is seen all the same. */
    @Test
    void aLookAtAThingOutsideTheScopeIsWritten() throws InterruptedException {
        String reference = NewGuest.register().reference();
        Colleague colleague = Colleague.with(
                Roles.STAFF, new Scope(Map.of(Scope.Kind.FORUM, Set.of("01"), Scope.Kind.HOTEL, Set.of("G1"))));
        colleague.page().get("/admin/registrations/" + reference).then().statusCode(404);
        Book.awaitLines(reference, 2);
        assertEquals(
                List.of(new Told(
                        colleague.username(),
                        Outcome.REFUSED,
                        "NOT_FOUND",
                        "{\"method\":\"GET\",\"route\":\"/admin/registrations/{reference}\",\"status\":404}")),
                tried(reference));
    }

    @Test
    void whoeverIsNotLimitedMayMistypeAnAddress() {
        String reference = "R-" + Book.unused();
        Demo.staffPage("organiser")
                .get("/admin/registrations/" + reference)
                .then()
                .statusCode(404);
        Demo.staffPage("organiser").get("/admin/registrations").then().statusCode(200);
        assertEquals(List.of(), tried(reference));
    }

    @Test
    void whatIsAllowedLeavesNoRefusal() {
        String reference = NewGuest.register().reference();
        post("reviewer1", "/admin/registrations/" + reference + "/pre-approval")
                .then()
                .statusCode(303);
        assertEquals(List.of(), tried(reference));
    }

    @Test
    void aGuestWhoMistypesIsNoNewsAndOneWhoIsRefusedIs() {
        NewGuest guest = NewGuest.register();
        Demo.bearer(guest.token())
                .contentType("application/json")
                .body("{}")
                .post("/api/registrations/" + guest.reference() + "/withdrawal")
                .then()
                .statusCode(200);
        Demo.bearer(guest.token())
                .contentType("application/json")
                .body("{}")
                .post("/api/registrations/" + guest.reference() + "/withdrawal")
                .then()
                .statusCode(409);
        assertEquals(
                List.of("ILLEGAL_MOVE"),
                tried(guest.reference()).stream().map(Told::code).toList());
    }

    @Test
    void aFloodIsCountedAndNotWritten() {
        var now = new Instant[] {clock.instant()};
        var guard = new FloodGuard(ticking(now), limits(3, 5));
        var one = attempt("one");
        var other = attempt("other");
        for (int i = 0; i < 1000; i++) {
            assertEquals(i < 3, guard.lets(one));
        }
        assertTrue(guard.lets(other));
        assertTrue(guard.lets(other));
        assertFalse(guard.lets(other), "all together have had their five");
        assertEquals(Map.of(), guard.more(false), "the minute is not over");

        now[0] = now[0].plus(FloodGuard.WINDOW);
        assertEquals(Map.of(one, 997L, other, 1L), guard.more(false));
        assertEquals(Map.of(), guard.more(true));
        assertTrue(guard.lets(one), "a new minute");
    }

    @Test
    void manyDifferentAttackersDoNotFillTheMemoryEither() {
        var guard = new FloodGuard(ticking(new Instant[] {clock.instant()}), limits(3, 5));
        for (int i = 0; i < 100_000; i++) {
            guard.lets(attempt("attacker" + i));
        }
        Map<Attempt, Long> more = guard.more(true);
        assertEquals(
                100_000 - 5, more.values().stream().mapToLong(Long::longValue).sum());
        assertTrue(more.size() <= 2001, "told apart: " + more.size());
    }

    private static Attempt attempt(String name) {
        return new Attempt(
                new Attempt.Who("STAFF", name, "127.0.0.1"),
                RefusedRequests.REFUSED,
                Outcome.REFUSED,
                "FORBIDDEN",
                "request");
    }

    private static Clock ticking(Instant[] now) {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
    }

    private AuditConfig limits(int perPerson, int inAll) {
        return new AuditConfig() {
            @Override
            public Duration keep() {
                return config.keep();
            }

            @Override
            public boolean purge() {
                return config.purge();
            }

            @Override
            public String sealEvery() {
                return config.sealEvery();
            }

            @Override
            public int refusalsPerPerson() {
                return perPerson;
            }

            @Override
            public int refusalsInAll() {
                return inAll;
            }
        };
    }
}
