package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huitong.identity.Keys;
import org.huitong.identity.Roles;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** A new installation gets its three administrators. Each story is told in a database without accounts and undone. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class FirstSetUpTest {
    private static final SetUpForm THREE =
            new SetUpForm("chen.system", "陈示例", "lin.security", "林示例", "wang.audit", "王示例");

    @Inject
    FirstSetUp setUp;

    @Inject
    AccessLinks links;

    @Inject
    EntityManager database;

    @Test
    void threeAdministratorsAreMadeEachWithALinkAndTheSetUpIsOver() {
        inNewInstallation(() -> {
            assertFalse(setUp.done());
            String token = setUp.offer().orElseThrow().token();
            setUp.require(token);
            List<AccessLinks.Made> made = setUp.name(token, THREE.read());
            assertEquals(
                    List.of("chen.system", "lin.security", "wang.audit"),
                    made.stream().map(AccessLinks.Made::username).toList());
            assertEquals(
                    3, made.stream().map(AccessLinks.Made::token).distinct().count());
            assertEquals(Set.of(Roles.SYSTEM_ADMINISTRATOR), rolesOf("chen.system"));
            assertEquals(Set.of(Roles.SECURITY_ADMINISTRATOR), rolesOf("lin.security"));
            assertEquals(Set.of(Roles.AUDIT_ADMINISTRATOR), rolesOf("wang.audit"));
            assertTrue(made.stream()
                    .allMatch(one -> links.open(one.token()).open()
                            && Account.byUsername(one.username()).orElseThrow().passwordHash == null));
            assertTrue(setUp.done());
            assertThrows(Refused.class, () -> setUp.require(token));
            assertThrows(Refused.class, () -> setUp.name(token, THREE.read()));
        });
    }

    @Test
    void forgedAndExpiredLinksOpenNothing() {
        inNewInstallation(() -> {
            String token = setUp.offer().orElseThrow().token();
            assertThrows(Refused.class, () -> setUp.require(Keys.randomText()));
            SetUpLink.update("expiresAt = ?1", Instant.EPOCH);
            database.clear();
            assertThrows(Refused.class, () -> setUp.require(token));
        });
    }

    @Test
    void aLaterStartMakesANewLinkAndTheOldOneIsDead() {
        inNewInstallation(() -> {
            String first = setUp.offer().orElseThrow().token();
            SetUpLink.update("createdAt = ?1", Instant.EPOCH);
            database.clear();
            String second = setUp.offer().orElseThrow().token();
            database.clear();
            assertThrows(Refused.class, () -> setUp.require(first));
            assertDoesNotThrow(() -> setUp.require(second));
        });
    }

    @Test
    void lostLinkOfTheSystemAdministratorIsMadeAnewUntilThereIsAPassword() {
        inNewInstallation(() -> {
            String token = setUp.offer().orElseThrow().token();
            String lost = setUp.name(token, THREE.read()).get(0).token();
            AccessLinks.Made again = setUp.inviteAgain().orElseThrow();
            assertEquals("chen.system", again.username());
            database.flush();
            database.clear();
            assertEquals(AccessLink.State.REPLACED, links.open(lost).state());
            links.use(again.token(), "Copper-9-lantern-Ruz", "Copper-9-lantern-Ruz");
            assertEquals(Optional.empty(), setUp.inviteAgain());
        });
    }

    @Test
    void whereThereAreAccountsNobodySetsAnythingUp() {
        String token = setUp.offer().map(FirstSetUp.Offer::token).orElse("none");
        try {
            Demo.page().get("/setup/" + token).then().statusCode(404);
            Demo.posting(Demo.page(), Demo.page().get("/sign-in"))
                    .formParam("systemUsername", "chen")
                    .post("/setup/" + token)
                    .then()
                    .statusCode(404);
        } finally {
            forgetLink();
        }
    }

    @Test
    void ofTwoInstancesThatStartTogetherOneMakesTheLink() throws Exception {
        try {
            assertEquals(1, together(() -> setUp.offer().isPresent()));
        } finally {
            forgetLink();
        }
    }

    /** Without the look at when the link was made, each would print one and only the last would work. */
    @Test
    void withoutThatLookBothWouldPrintOne() throws Exception {
        try {
            assertEquals(2, together(() -> QuarkusTransaction.requiringNew().call(() -> {
                Instant now = Instant.parse("2023-07-10T01:00:00Z");
                return SetUpLink.replace(Keys.digest(Keys.randomText()), now, Duration.ofHours(1), now);
            })));
        } finally {
            forgetLink();
        }
    }

    private static long together(Callable<Boolean> start) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            long made = 0;
            for (Future<Boolean> instance : instances.invokeAll(List.of(start, start))) {
                made += instance.get() ? 1 : 0;
            }
            return made;
        } finally {
            instances.shutdownNow();
        }
    }

    private static void forgetLink() {
        QuarkusTransaction.requiringNew().run(() -> SetUpLink.deleteAll());
    }

    private static Set<String> rolesOf(String username) {
        return Account.byUsername(username).orElseThrow().roles;
    }

    /** In one transaction that never ends well: the other tests keep their accounts. */
    private void inNewInstallation(Runnable story) {
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("set foreign_key_checks = 0").executeUpdate();
            database.createNativeQuery("delete from account").executeUpdate();
            database.createNativeQuery("delete from set_up_link").executeUpdate();
            database.createNativeQuery("set foreign_key_checks = 1").executeUpdate();
            story.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
