package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person with both roles signs for both sides at the same moment, and many approve one request, through HTTP. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SignOffRaceTest {
    private static final int RIVALS = 8;

    @Inject
    Editions editions;

    @Inject
    Actor actor;

    private KitGround ground;
    private long list;
    private Colleague both;

    @BeforeEach
    void build() {
        ground = new KitGround();
        list = ground.book(ground.forum(), ground.hall(100, 50));
        ground.done(list);
        both = Colleague.with(List.of(Roles.VENUE, Roles.HOST), Scope.ALL);
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void nobodySignsForBothSides() throws Exception {
        meet(true);
        assertEquals(Map.of(303, 1L, 409, 1L), counted(bothSides()));
        assertEquals(1, signatures());
    }

    /** Negative control: without the lock of the checklist's row the same person's name stands under both sides. */
    @Test
    void withoutTheLockOnePersonSignsForBothSides() throws Exception {
        meet(false);
        assertEquals(Map.of(303, 2L), counted(bothSides()));
        assertEquals(2, signatures());
    }

    @Test
    void requestThatManyApproveIsApprovedOnceAndBecomesOneItem() throws Exception {
        long forum = KitGround.number("select forum_id from kit_checklist where id = ?", list);
        long request = ground.request(forum);
        Response page = both.page().get("/admin/account");
        List<Callable<Integer>> rivals = IntStream.range(0, RIVALS)
                .mapToObj(i -> (Callable<Integer>) () -> Demo.posting(both.page(), page)
                        .formParam("version", 0)
                        .post("/admin/kit/requests/" + request + "/approval")
                        .statusCode())
                .toList();
        assertEquals(Map.of(303, 1L, 409, RIVALS - 1L), counted(rivals));
        assertEquals(1, KitGround.number("select count(*) from kit_item where request_id = ?", request));
        assertEquals(
                1,
                KitGround.number(
                        "select count(*) from audit_entry where action = 'KitRequestDecided' and subject_key = ?",
                        Long.toString(request)));
    }

    /** The same in the race and in its control: only the lock makes the difference. */
    private void meet(boolean locks) {
        QuarkusMock.installMockForType(new MeetingChecklists(editions, actor, locks), Checklists.class);
    }

    private List<Callable<Integer>> bothSides() {
        // Every page has the form that ends the session.
        Response form = both.page().get("/admin/account");
        long item = ground.items(list).get("stage");
        return List.of(Side.values()).stream()
                .map(side -> (Callable<Integer>) () -> Demo.posting(both.page(), form)
                        .formParam("item", item)
                        .formParam("side", side.name())
                        .post("/admin/kit/" + list + "/signatures")
                        .statusCode())
                .toList();
    }

    private long signatures() {
        return KitGround.number(
                "select count(*) from kit_signature s join kit_item i on i.id = s.item_id where i.checklist_id = ?",
                list);
    }

    private static Map<Integer, Long> counted(List<Callable<Integer>> deeds) throws Exception {
        var start = new CyclicBarrier(deeds.size());
        var pool = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<Integer>> done = new ArrayList<>();
            for (Callable<Integer> deed : deeds) {
                done.add(pool.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : done) {
                answers.add(each.get());
            }
            return answers.stream().collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        } finally {
            pool.shutdownNow();
        }
    }
}
