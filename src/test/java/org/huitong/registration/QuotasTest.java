package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.huitong.category.Categories;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Capacities go up and down without anybody losing a place or getting one that is not there. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class QuotasTest {
    @Inject
    Quotas quotas;

    @Inject
    Categories categories;

    @Inject
    Registrations registrations;

    @Inject
    AgroalDataSource database;

    private Scene scene;

    @AfterEach
    void everyPoolIsRight() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private Submitted submit(Application application) {
        return registrations.submit(application, Registration.Channel.API, "zh");
    }

    private void withdraw(Submitted submitted) {
        registrations.withdraw(
                registrations.byReference(submitted.reference()).orElseThrow().id());
    }

    private QuotaView pool() {
        return quotas.ofForum("M", scene.category);
    }

    @Test
    void downDropsNobodyAndUpServesTheWaitingList() {
        scene = Scene.with(Map.of("M", 3));
        List<Submitted> there = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            there.add(submit(scene.waiter("M")));
        }
        assertEquals(0, quotas.changeForum("M", scene.category, 3, 1));
        assertEquals("1 3 2 2", told(pool()), "capacity, taken, waiting, overhang");

        withdraw(there.get(0));
        assertEquals("1 2 2 1", told(pool()), "a place beyond the capacity goes to nobody");
        withdraw(there.get(1));
        assertEquals("1 1 2 0", told(pool()));
        withdraw(there.get(2));
        assertEquals("1 1 1 0", told(pool()), "from the capacity on, whoever waits is next");

        assertEquals(1, quotas.changeForum("M", scene.category, 1, 4));
        assertEquals("4 2 0 0", told(pool()));
        assertEquals(2, pool().offered());
    }

    private static String told(QuotaView view) {
        return view.capacity() + " " + view.taken() + " " + view.waiting() + " " + view.overhang();
    }

    @Test
    void whoSawAnotherFigureIsTold() {
        scene = Scene.with(Map.of("M", 3));
        quotas.changeForum("M", scene.category, 3, 5);
        assertEquals(
                "STALE",
                assertThrows(Refused.class, () -> quotas.changeForum("M", scene.category, 3, 9))
                        .code());
        assertEquals(5, pool().capacity());
    }

    @Test
    void whileManyComeTheCapacityGoesUpAndDown() {
        scene = Scene.with(Map.of("M", 10));
        List<Callable<String>> all = new ArrayList<>();
        IntStream.range(0, 60)
                .mapToObj(i -> scene.waiter("M"))
                .forEach(application -> all.add(() -> submit(application).reference()));
        for (int capacity : List.of(5, 30, 12, 25, 8, 20)) {
            all.add(10, () -> resize(capacity));
        }
        assertEquals(66, Crowd.of(32).run(all).size());
        resize(100);
        assertEquals("100 60 0 0", told(pool()));
    }

    private String resize(int capacity) {
        while (true) {
            try {
                quotas.changeForum("M", scene.category, pool().capacity(), capacity);
                return "resized";
            } catch (Refused stale) {
                assertEquals("STALE", stale.code());
            }
        }
    }

    @Test
    void ofManyAtOnceACategoryTakesAsManyAsItMay() {
        scene = Scene.with(Map.of("M", 100));
        quotas.changeCategory(scene.category, null, 20);
        List<Callable<String>> requests = IntStream.range(0, 60)
                .mapToObj(i -> scene.waiter("M"))
                .map(application -> (Callable<String>) () -> {
                    try {
                        return submit(application).status().name();
                    } catch (Refused refused) {
                        return refused.code();
                    }
                })
                .toList();
        List<String> answers = Crowd.of(32).run(requests);
        assertEquals(20, answers.stream().filter("SUBMITTED"::equals).count());
        assertEquals(40, answers.stream().filter("CATEGORY_FULL"::equals).count());
        assertEquals(20, scene.registrations());
        assertEquals(20, scene.taken("M"), "who was refused holds no place");
    }

    /** The same crowd against a look before a leap: unless this fails, the test above proves nothing. */
    @Test
    void lookingFirstAndCountingThenWouldTakeTooMany() {
        scene = Scene.with(Map.of("M", 100));
        quotas.changeCategory(scene.category, null, 20);
        long id = QuarkusTransaction.requiringNew()
                .call(() -> categories.byCode(scene.category).orElseThrow().id);
        List<Callable<Boolean>> requests = IntStream.range(0, 60)
                .mapToObj(i -> (Callable<Boolean>) () -> takeNaively(id))
                .toList();
        long taken = Crowd.of(32).run(requests).stream().filter(got -> got).count();
        assertTrue(taken > 20, () -> "the fault did not show: " + taken);
    }

    private boolean takeNaively(long category) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean free;
            try (PreparedStatement look = connection.prepareStatement(
                            "select taken < capacity, sleep(0.005) from category_quota where category_id = "
                                    + category);
                    ResultSet row = look.executeQuery()) {
                row.next();
                free = row.getBoolean(1);
            }
            if (free) {
                try (PreparedStatement take = connection.prepareStatement(
                        "update category_quota set taken = taken + 1 where category_id = " + category)) {
                    take.executeUpdate();
                }
            }
            connection.commit();
            return free;
        }
    }

    @Test
    void theOrganiserSeesAndChangesIt() {
        scene = Scene.with(Map.of("M", 2));
        submit(scene.waiter("M"));
        String path = "/admin/quotas/forums/M/" + scene.category;
        Response board = Demo.staffPage("reviewer2").get("/admin/quotas");
        assertTrue(board.asString().contains("href=\"" + path + "\""));
        String mine = "/admin/quotas?category=" + scene.category + "&forum=";
        assertTrue(Demo.staffPage("reviewer2").get(mine + "M").asString().contains("href=\"" + path + "\""));
        assertFalse(Demo.staffPage("reviewer2").get(mine + "05").asString().contains("href=\"" + path + "\""));
        Response form = Demo.staffPage("reviewer2").get(path);
        Response wrong = post(path, form, "2", "-1");
        wrong.then().statusCode(422);
        assertTrue(wrong.asString().contains("请填写 0 至 100000 之间的整数"));
        post(path, form, "7", "9").then().statusCode(409);
        Response done = post(path, form, "2", "0");
        done.then().statusCode(303);
        assertTrue(Demo.staffPage("reviewer2").get(path).asString().contains("超额 1"));
        assertTrue(Demo.staffPage("reviewer2").get(path).asString().contains("调整名额"));
        post(path, form, "0", "5").then().statusCode(303);
    }

    private static Response post(String path, Response form, String seen, String capacity) {
        return Demo.posting(Demo.staffPage("reviewer2").contentType("application/x-www-form-urlencoded"), form)
                .formParam("seen", seen)
                .formParam("capacity", capacity)
                .post(path);
    }
}
