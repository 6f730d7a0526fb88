package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
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
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pools that several categories share, and delegations that are limited. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PoolsTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Registrations registrations;

    @Inject
    Quotas quotas;

    @Inject
    CapDesk caps;

    @Inject
    DelegationDesk delegations;

    @Inject
    AgroalDataSource database;

    private List<Scene> scenes = List.of();

    @AfterEach
    void everyPoolIsRight() {
        scenes.forEach(Scene::close);
        assertEquals(List.of(), Scene.wrongPools());
    }

    private Submitted submit(Application application) {
        return registrations.submit(application, Registration.Channel.API, "zh");
    }

    private long id(Submitted submitted) {
        return registrations.byReference(submitted.reference()).orElseThrow().id();
    }

    private String place(Submitted submitted) {
        PlaceView place = registrations
                .byReference(submitted.reference())
                .orElseThrow()
                .places()
                .get(0);
        return place.status() + (place.rank() > 0 ? " " + place.rank() : "");
    }

    private QuotaView shared() {
        return quotas.ofForums().stream()
                .filter(view -> view.members().contains(scenes.get(0).category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoCategoriesHaveOneCounterAndOneWaitingList() {
        scenes = Scene.sharing("M", 2);
        Scene one = scenes.get(0);
        Scene other = scenes.get(1);
        Submitted first = submit(one.waiter("M"));
        submit(other.waiter("M"));
        assertEquals("FULL", refused(() -> submit(one.applicant("M"))));
        Submitted third = submit(other.waiter("M"));
        Submitted fourth = submit(one.waiter("M"));
        assertEquals(List.of("WAITLISTED 1", "WAITLISTED 2"), List.of(place(third), place(fourth)));
        assertEquals(List.of(2, 2), List.of(one.taken("M"), other.taken("M")), "both say how full it is");
        List<Integer> attended = Scene.get(Registrations.class).placesByForum().get("M").stream()
                .filter(count -> count.categoryCode().equals(one.category)
                        || count.categoryCode().equals(other.category))
                .map(PlaceCount::remaining)
                .toList();
        assertEquals(List.of(0, 0), attended);
        registrations.withdraw(id(first));
        assertEquals(List.of("OFFERED", "WAITLISTED 1"), List.of(place(third), place(fourth)));
        assertEquals(1, quotas.changePool(shared().pool(), 2, 3));
        assertEquals("OFFERED", place(fourth));
    }

    private static String refused(Runnable action) {
        return assertThrows(Refused.class, action::run).code();
    }

    @Test
    void ofManyAtOnceASharedPoolTakesAsManyAsItHas() {
        scenes = Scene.sharing("M", 30);
        List<Callable<Submitted>> requests = IntStream.range(0, 100)
                .mapToObj(i -> scenes.get(i % 2).waiter("M"))
                .map(application -> (Callable<Submitted>) () -> submit(application))
                .toList();
        assertEquals(100, Crowd.of(32).run(requests).size());
        QuotaView pool = shared();
        assertEquals("30 70", pool.held() + " " + pool.waiting());
    }

    /** Two categories that each look at the sum and then write their own: unless this fails, the test above proves nothing. */
    @Test
    void aCounterForEachCategoryWouldGiveTheLastPlaceTwice() throws SQLException {
        scenes = Scene.sharing("M", 1);
        long pool = shared().pool();
        try (Connection one = database.getConnection();
                Connection other = database.getConnection()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            boolean first = free(one, pool);
            boolean second = free(other, pool);
            take(one, pool);
            one.commit();
            take(other, pool);
            other.commit();
            assertTrue(first && second, "both have seen the last place");
        }
        try (Connection connection = database.getConnection()) {
            assertEquals(2, number(connection, "select taken from forum_quota where id = " + pool), "of one");
            update(connection, "update forum_quota set taken = 0 where id = " + pool);
        }
    }

    private static boolean free(Connection connection, long pool) throws SQLException {
        return number(connection, "select taken < capacity from forum_quota where id = " + pool) == 1;
    }

    private static void take(Connection connection, long pool) throws SQLException {
        update(connection, "update forum_quota set taken = taken + 1 where id = " + pool);
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whoseDelegationIsFullWaitsBesideAFreePlace() {
        Scene scene = Scene.withDelegations(Map.of("M", 3));
        scenes = List.of(scene);
        long cap = caps.set("M", scene.category, "35", "1");
        Submitted first = submit(Scene.from("35", scene.waiter("M")));
        Submitted second = submit(Scene.from("35", scene.waiter("M")));
        Submitted other = submit(Scene.from("31", scene.waiter("M")));
        Submitted none = submit(scene.waiter("M"));
        assertEquals(
                List.of("HELD", "WAITLISTED 1", "HELD", "HELD"),
                List.of(place(first), place(second), place(other), place(none)));
        registrations.withdraw(id(other));
        assertEquals("WAITLISTED 1", place(second), "a place is free, and not for this delegation");
        registrations.withdraw(id(first));
        assertEquals("OFFERED", place(second));
        Submitted third = submit(Scene.from("35", scene.waiter("M")));
        assertEquals("WAITLISTED 1", place(third));
        assertEquals(1, caps.change(cap, 1, 2));
        assertEquals("OFFERED", place(third));
        assertEquals("STALE", refused(() -> caps.change(cap, 1, 5)));
        assertEquals("IN_USE", refused(() -> caps.lift(cap)));

        Submitted fourth = submit(Scene.from("35", scene.waiter("M")));
        assertEquals("WAITLISTED 1", place(fourth));
        quotas.changeForum("M", scene.category, 3, 4);
        assertEquals("WAITLISTED 1", place(fourth), "the delegation is full");
        delegations.change(third.reference(), "11");
        assertEquals("OFFERED", place(fourth), "one has left the delegation");
        delegations.change(none.reference(), "35");
        assertEquals(1, caps.one(cap).overhang(), "whoever comes to a full one stays");
        List.of(second, third, fourth, none).forEach(one -> registrations.withdraw(id(one)));
        caps.lift(cap);
    }

    @Test
    void underACategoryInAllADelegationIsRefusedWhenFull() {
        Scene scene = Scene.withDelegations(Map.of("M", 50));
        scenes = List.of(scene);
        submit(Scene.from("35", scene.waiter("M")));
        caps.set("", scene.category, "35", "10");
        List<Callable<String>> requests = IntStream.range(0, 30)
                .mapToObj(i -> Scene.from("35", scene.waiter("M")))
                .map(application -> (Callable<String>) () -> {
                    try {
                        return submit(application).status().name();
                    } catch (Refused refused) {
                        return refused.code();
                    }
                })
                .toList();
        List<String> answers = Crowd.of(16).run(requests);
        assertEquals(9, answers.stream().filter("SUBMITTED"::equals).count(), answers::toString);
        assertEquals(21, answers.stream().filter("DELEGATION_FULL"::equals).count(), answers::toString);
        assertEquals(10, scene.taken("M"), "who was refused holds no place");
    }

    @Test
    void inAForumADelegationTakesNoMoreThanItMayHoweverManyCome() {
        Scene scene = Scene.withDelegations(Map.of("M", 50));
        scenes = List.of(scene);
        long cap = caps.set("M", scene.category, "35", "10");
        List<Callable<Submitted>> requests = new ArrayList<>();
        IntStream.range(0, 30)
                .mapToObj(i -> Scene.from(i % 2 == 0 ? "35" : "31", scene.waiter("M")))
                .forEach(application -> requests.add(() -> submit(application)));
        assertEquals(30, Crowd.of(16).run(requests).size());
        assertEquals(10, caps.one(cap).taken());
        assertEquals(25, scene.taken("M"));
    }

    @Test
    void theOrganiserOpensAndRemovesThemOnPages() {
        Scene one = Scene.with(Map.of());
        Scene other = Scene.with(Map.of("01", 5));
        scenes = List.of(one, other);
        Response form = Demo.staffPage("reviewer2").get("/admin/quotas/pools");
        Map<String, Object> wanted = new java.util.HashMap<>(
                Map.of("forum", "01", "categories", List.of(one.category, other.category), "capacity", "7"));
        Response wrong = post("/admin/quotas/pools", form, wanted);
        wrong.then().statusCode(422);
        assertTrue(wrong.asString().contains("在此论坛已有名额池") && wrong.asString().contains("请填写共用名额池的名称"));
        wanted.putAll(Map.of("forum", "02", "name.zh", "测试共用池", "name.en", "Test pool"));
        post("/admin/quotas/pools", form, wanted).then().statusCode(303);
        assertEquals(
                List.of("SUBMITTED"),
                List.of(submit(other.waiter("02")).status().name()));
        QuotaView pool = shared();
        String board = Demo.staffPage("reviewer2").get("/admin/quotas").asString();
        assertTrue(board.contains("测试共用池") && board.contains(pool.address()), board);
        Response page = Demo.staffPage("reviewer2").get(pool.address());
        post(pool.address(), page, Map.of("seen", "7", "capacity", "8")).then().statusCode(303);
        post(pool.deletion(), page, Map.of()).then().statusCode(409);

        Response capForm = Demo.staffPage("reviewer2").get("/admin/quotas/delegations");
        Map<String, Object> limit =
                Map.of("forum", "02", "category", one.category, "delegation", "44", "capacity", "3");
        post("/admin/quotas/delegations", capForm, limit).then().statusCode(303);
        post("/admin/quotas/delegations", capForm, limit).then().statusCode(422);
        CapView cap = caps.all().stream()
                .filter(view -> view.category().equals(one.category))
                .findFirst()
                .orElseThrow();
        Response capPage = Demo.staffPage("reviewer2").get(cap.address());
        assertTrue(capPage.asString().contains("广东省"), capPage.asString());
        post(cap.address(), capPage, Map.of("seen", "3", "capacity", "x"))
                .then()
                .statusCode(422);
        post(cap.address(), capPage, Map.of("seen", "3", "capacity", "4"))
                .then()
                .statusCode(303);
        post(cap.address(), capPage, Map.of("seen", "3", "capacity", "5"))
                .then()
                .statusCode(409);
        post(cap.deletion(), capPage, Map.of()).then().statusCode(303);
        String own = quotas.ofForum("01", other.category).deletion();
        post(own, page, Map.of()).then().statusCode(303);
        assertFalse(quotas.ofForums().stream().anyMatch(view -> other.category.equals(view.category())));
    }

    private static Response post(String path, Response form, Map<String, ?> fields) {
        return Demo.posting(Demo.staffPage("reviewer2").contentType(FORM), form)
                .formParams(fields)
                .post(path);
    }
}
