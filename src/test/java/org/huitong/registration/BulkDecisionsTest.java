package org.huitong.registration;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Decisions about many: each registration once, whoever works at it; taken back as a whole; places kept until it is final. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BulkDecisionsTest {
    @Inject
    BulkDecisions decisions;

    @Inject
    BulkWork work;

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    Amendments amendments;

    @Inject
    EntityManager database;

    private Scene scene;

    @AfterEach
    void everyPoolIsRight() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private List<String> register(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> registrations
                        .submit(scene.waiter("M"), Registration.Channel.API, "zh")
                        .reference())
                .toList();
    }

    private ReviewFilter all() {
        return ReviewFilter.of(null, scene.category, null, null, null, null, null);
    }

    private long begin(DecisionKind kind, String reason, int many) {
        return QuarkusTransaction.requiringNew()
                .call(() -> decisions.begin(
                        all(), kind, reason, many, UUID.randomUUID().toString()));
    }

    private long standing(RegistrationStatus status) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Registration.count("category.code = ?1 and status = ?2", scene.category, status));
    }

    private long decided() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Decision.count("registration.category.code = ?1", scene.category));
    }

    private void makeFinal(long id) {
        QuarkusTransaction.requiringNew()
                .run(() -> BulkDecision.update("undoUntil = ?1 where id = ?2", Instant.EPOCH, id));
    }

    private void change(String sql, String reference) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql)
                .setParameter("reference", reference)
                .executeUpdate());
    }

    /** The whole way through the pages. */
    @Test
    void aReviewerLooksDecidesSeesItDoneAndTakesItBack() throws InterruptedException {
        scene = Scene.with(Map.of("M", 100));
        register(30);
        Response preview = Demo.staffPage("reviewer1")
                .queryParam("category", scene.category)
                .get("/admin/bulk-decisions/new");
        preview.then().statusCode(200).body(containsString("筛选结果共 30 条，其中 30 条目前可以初审通过"));
        String key = preview.htmlPath().getString("**.find { it.@name == 'key' }.@value");

        assertEquals(409, send("reviewer1", preview, "PRE_APPROVAL", 29, key).statusCode());
        Response sent = send("reviewer1", preview, "PRE_APPROVAL", 30, key);
        assertEquals(303, sent.statusCode());
        String page = sent.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        assertEquals(
                sent.getHeader("Location"),
                send("reviewer1", preview, "PRE_APPROVAL", 30, key).getHeader("Location"));
        shows("reviewer1", page, ">已完成，可撤销</span>");
        assertEquals(30, standing(RegistrationStatus.PRE_APPROVED));
        assertEquals(30, decided());

        Response open = Demo.staffPage("reviewer1").get(page);
        Demo.posting(Demo.staffPage("reviewer2"), Demo.staffPage("reviewer2").get("/admin/bulk-decisions"))
                .post(page + "/undoing")
                .then()
                .statusCode(409);
        Demo.posting(Demo.staffPage("reviewer1"), open)
                .post(page + "/undoing")
                .then()
                .statusCode(303);
        shows("reviewer1", page, ">已撤销</span>");
        assertEquals(30, standing(RegistrationStatus.SUBMITTED));
        Demo.posting(Demo.staffPage("reviewer1"), open)
                .post(page + "/undoing")
                .then()
                .statusCode(409);
        Demo.staffPage("reviewer1").get("/admin/bulk-decisions").then().body(containsString(page));
    }

    private Response send(String reviewer, Response form, String kind, int count, String key) {
        return Demo.posting(Demo.staffPage(reviewer), form)
                .queryParam("category", scene.category)
                .formParam("kind", kind)
                .formParam("count", count)
                .formParam("key", key)
                .post("/admin/bulk-decisions");
    }

    private static void shows(String reviewer, String page, String words) {
        Demo.staffPage(reviewer).get(page).then().body(containsString(words));
    }

    @Test
    void whoeverMayNotDecideOneDecidesNoneOfMany() {
        scene = Scene.with(Map.of("M", 10));
        register(2);
        Response page = Demo.staffPage("reviewer1").get("/admin/bulk-decisions");
        assertEquals(
                403, send("reviewer1", page, "APPROVAL", 2, "0123456789abcdef").statusCode());
        assertEquals(
                422, send("reviewer1", page, "REJECTION", 2, "0123456789abcdeg").statusCode());
        assertEquals(2, standing(RegistrationStatus.SUBMITTED));
    }

    @Test
    void eachIsDecidedOnceHoweverManyWorkAtIt() {
        scene = Scene.with(Map.of("M", 100));
        register(80);
        begin(DecisionKind.PRE_APPROVAL, null, 80);
        begin(DecisionKind.PRE_APPROVAL, null, 80);
        Crowd.of(4)
                .run(IntStream.range(0, 4)
                        .mapToObj(i -> (Callable<Void>) () -> {
                            work.run();
                            return null;
                        })
                        .toList());
        work.run();
        assertEquals(80, standing(RegistrationStatus.PRE_APPROVED));
        assertEquals(80, decided());
    }

    /** Looking first and writing then, as the work would without its locks: some are decided twice. */
    @Test
    void withoutTheLocksSomeWouldBeDecidedTwice() {
        scene = Scene.with(Map.of("M", 100));
        register(20);
        List<Long> ids = QuarkusTransaction.requiringNew()
                .call(() -> Registration.<Registration>list("category.code", scene.category).stream()
                        .map(r -> r.id)
                        .toList());
        long written = Crowd.of(4)
                .run(IntStream.range(0, 4)
                        .mapToObj(i -> (Callable<Integer>) () -> naively(ids))
                        .toList())
                .stream()
                .mapToInt(n -> n)
                .sum();
        assertTrue(written > ids.size(), () -> "the fault did not show: " + written);
    }

    private int naively(List<Long> ids) {
        int decided = 0;
        for (long id : ids) {
            decided += QuarkusTransaction.requiringNew().call(() -> {
                Object status = database.createNativeQuery("select status from registration where id = ?1")
                        .setParameter(1, id)
                        .getSingleResult();
                database.createNativeQuery("select sleep(0.005)").getSingleResult();
                return status.equals("SUBMITTED")
                        ? database.createNativeQuery("update registration set status = 'PRE_APPROVED' where id = ?1")
                                .setParameter(1, id)
                                .executeUpdate()
                        : 0;
            });
        }
        return decided;
    }

    @Test
    void whatChangedMeanwhileIsLeftAndTheOthersAreNot() {
        scene = Scene.with(Map.of("M", 100));
        List<String> references = register(30);
        long id = begin(DecisionKind.PRE_APPROVAL, null, 30);
        reviews.requestChange(references.get(3), null, "请补充", null);
        // Nobody can do this: it stands for a fault that no one foresaw.
        change("update registration set status = 'REJECTED' where reference = :reference", references.get(20));
        work.run();
        assertEquals(28, standing(RegistrationStatus.PRE_APPROVED));
        assertEquals(
                Map.of(references.get(3), BulkItem.Trouble.CHANGED, references.get(20), BulkItem.Trouble.FAULT),
                decisions.problems(id).stream()
                        .collect(java.util.stream.Collectors.toMap(
                                BulkDecisions.Problem::reference, BulkDecisions.Problem::why)));
        assertEquals(28, decisions.view(id).decided());
    }

    @Test
    void whatWentOnAfterTheDecisionIsNotTakenBack() {
        scene = Scene.with(Map.of("M", 100));
        List<String> references = register(5);
        long id = begin(DecisionKind.PRE_APPROVAL, null, 5);
        work.run();
        reviews.approve(references.get(0), null);
        decisions.undo(id);
        work.run();
        assertEquals(1, standing(RegistrationStatus.APPROVED));
        assertEquals(4, standing(RegistrationStatus.SUBMITTED));
        assertEquals(BulkDecision.State.UNDONE, decisions.view(id).state());
        assertEquals(
                List.of(BulkItem.Trouble.CHANGED),
                decisions.problems(id).stream().map(BulkDecisions.Problem::why).toList());
    }

    @Test
    void placesOfTheRejectedAreKeptUntilItIsFinalAndThenOffered() {
        scene = Scene.with(Map.of("M", 3));
        List<String> references = register(5);
        assertEquals(2, scene.places("M", Place.Status.WAITLISTED));
        reviews.preApprove(references.get(4), null);
        reviews.approve(references.get(4), null);

        // The approved one is not rejected in great number, nor are those who wait for a place given one yet.
        long first = begin(DecisionKind.REJECTION, "名额已满", 4);
        work.run();
        assertEquals(4, standing(RegistrationStatus.REJECTED));
        assertEquals(3, scene.places("M", Place.Status.HELD));
        decisions.undo(first);
        work.run();
        assertEquals(4, standing(RegistrationStatus.SUBMITTED));
        assertEquals(3, scene.taken("M"));

        long second = begin(DecisionKind.REJECTION, "名额已满", 4);
        work.run();
        makeFinal(second);
        assertEquals(
                "TOO_LATE",
                assertThrows(Refused.class, () -> decisions.undo(second)).code());
        work.run();
        assertEquals(BulkDecision.State.SETTLED, decisions.view(second).state());
        assertEquals(0, scene.places("M", Place.Status.HELD));
        assertEquals(1, scene.places("M", Place.Status.OFFERED));
        assertEquals(1, scene.taken("M"));
    }

    @Test
    void aRejectionThatIsTakenBackOpensTheRequestForAChangeAgain() {
        scene = Scene.with(Map.of("M", 3));
        String reference = register(1).get(0);
        long guest = registrations.byReference(reference).orElseThrow().id();
        amendments.ask(guest, Edit.of(new TypedDetails("王𬭚", null, null, null, null, null, "示例单位", "主任")));
        long first = begin(DecisionKind.REJECTION, "名额已满", 1);
        work.run();
        assertEquals(Amendment.State.TAKEN_BACK, asked(guest).state());
        decisions.undo(first);
        work.run();
        assertEquals(Amendment.State.OPEN, asked(guest).state());
        assertEquals(
                List.of("王𬭚"),
                asked(guest).differences().stream().map(Difference::after).toList());

        long second = begin(DecisionKind.REJECTION, "名额已满", 1);
        work.run();
        makeFinal(second);
        work.run();
        assertEquals(Amendment.State.TAKEN_BACK, asked(guest).state());
        assertEquals(
                0,
                QuarkusTransaction.requiringNew()
                        .call(() -> Amendment.count("registration.id = ?1 and content is not null", guest)));
    }

    private AmendmentView asked(long registration) {
        return amendments.last(registration).orElseThrow();
    }

    @Test
    void aRejectionThatCannotBeTakenBackGivesItsPlacesToOthers() {
        scene = Scene.with(Map.of("M", 1));
        Application somebody = scene.waiter("M");
        registrations.submit(somebody, Registration.Channel.API, "zh");
        long id = begin(DecisionKind.REJECTION, "名额已满", 1);
        work.run();
        registrations.submit(somebody, Registration.Channel.API, "zh");
        assertEquals(1, scene.places("M", Place.Status.WAITLISTED));
        decisions.undo(id);
        work.run();
        assertEquals(
                List.of(BulkItem.Trouble.REPLACED),
                decisions.problems(id).stream().map(BulkDecisions.Problem::why).toList());
        assertEquals(1, scene.places("M", Place.Status.RELEASED));
        assertEquals(1, scene.places("M", Place.Status.OFFERED));
    }

    @Test
    void anApprovalMakesPlacesCertainAndTakingItBackHoldsThemAgain() {
        scene = Scene.with(Map.of("M", 10));
        register(4).forEach(reference -> reviews.preApprove(reference, null));
        long id = begin(DecisionKind.APPROVAL, null, 4);
        work.run();
        assertEquals(4, scene.places("M", Place.Status.CONFIRMED));
        decisions.undo(id);
        work.run();
        assertEquals(4, scene.places("M", Place.Status.HELD));
        assertEquals(4, standing(RegistrationStatus.PRE_APPROVED));
    }
}
