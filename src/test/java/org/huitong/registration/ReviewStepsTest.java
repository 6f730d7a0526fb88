package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a category is reviewed: in one step or two, and with what ticked off. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ReviewStepsTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    BulkDecisions decisions;

    @Inject
    BulkWork work;

    @Inject
    EntityManager database;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 10));
    }

    @AfterEach
    void everyPoolIsRight() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private String register() {
        return registrations
                .submit(scene.waiter("M"), Registration.Channel.API, "zh")
                .reference();
    }

    private void checklist() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update category set checklist = :list where code = :code")
                        .setParameter("list", """
                                [{"key": "card", "label": {"zh": "已核验证件", "en": "Card verified"}, "required": true},
                                 {"key": "bag", "label": {"zh": "已登记设备", "en": "Equipment noted"}, "required": false}]
                                """)
                        .setParameter("code", scene.category)
                        .executeUpdate());
    }

    private RegistrationStatus status(String reference) {
        return registrations.byReference(reference).orElseThrow().status();
    }

    private static String refused(Runnable action) {
        return assertThrows(Refused.class, action::run).code();
    }

    private long bulk(DecisionKind kind, int many) {
        return QuarkusTransaction.requiringNew()
                .call(() -> decisions.begin(
                        ReviewFilter.of(null, scene.category, null, null, null, null, null),
                        kind,
                        null,
                        many,
                        UUID.randomUUID().toString()));
    }

    @Test
    void withOneStepAFinalReviewerApprovesAtOnce() {
        String two = register();
        assertEquals("ILLEGAL_MOVE", refused(() -> reviews.approve(two, null)));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update category set review_steps = 1 where code = :code")
                        .setParameter("code", scene.category)
                        .executeUpdate());
        String one = register();
        String page =
                Demo.staffPage("reviewer1").get("/admin/registrations/" + one).asString();
        assertFalse(page.contains("/pre-approval\""), "there is no first review");
        assertTrue(Demo.staffPage("reviewer2")
                .get("/admin/registrations/" + one)
                .asString()
                .contains("/approval\""));
        assertEquals("ILLEGAL_MOVE", refused(() -> reviews.preApprove(one, null)));
        reviews.approve(one, null);
        assertEquals(RegistrationStatus.APPROVED, status(one));
        assertEquals(1, scene.places("M", Place.Status.CONFIRMED));
        assertEquals("COUNT_CHANGED", refused(() -> bulk(DecisionKind.PRE_APPROVAL, 1)));
        register();
        bulk(DecisionKind.APPROVAL, 2);
        work.run();
        assertEquals(3, scene.places("M", Place.Status.CONFIRMED));
    }

    @Test
    void nobodyIsApprovedWithoutWhatHasToBeTicked() {
        checklist();
        String ticked = register();
        String other = register();
        reviews.preApprove(ticked, null);
        reviews.preApprove(other, null);
        String path = "/admin/registrations/" + ticked;
        Response page = Demo.staffPage("reviewer2").get(path);
        Response refused = post(path + "/approval", page, Map.of());
        refused.then().statusCode(409);
        assertTrue(refused.asString().contains("审核清单的必选项尚未勾选：已核验证件"), refused.asString());
        assertEquals("CHECKLIST", refused(() -> reviews.approve(ticked, null)));

        post(path + "/checklist", page, Map.of("check", List.of("card", "bag")))
                .then()
                .statusCode(303);
        post(path + "/checklist", page, Map.of("check", List.of("card"))).then().statusCode(303);
        String shown = Demo.staffPage("reviewer2").get(path).asString();
        assertTrue(shown.contains("value=\"card\" checked") && !shown.contains("value=\"bag\" checked"), shown);
        assertTrue(shown.contains("reviewer2") && shown.contains("勾选审核清单"), shown);

        long id = bulk(DecisionKind.APPROVAL, 2);
        work.run();
        assertEquals(
                List.of(RegistrationStatus.APPROVED, RegistrationStatus.PRE_APPROVED),
                List.of(status(ticked), status(other)));
        assertEquals(
                List.of(other + " CHECKLIST"),
                decisions.problems(id).stream()
                        .map(problem -> problem.reference() + " " + problem.why())
                        .toList());
        assertTrue(Demo.staffPage("reviewer2")
                .get("/admin/registrations/" + other)
                .asString()
                .contains("已核验证件"));
    }

    private static Response post(String path, Response page, Map<String, ?> fields) {
        return Demo.posting(Demo.staffPage("reviewer2").contentType(FORM), page)
                .formParams(fields)
                .post(path);
    }
}
