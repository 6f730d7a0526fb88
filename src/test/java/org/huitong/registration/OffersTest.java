package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A freed place is kept for whom it is offered to, for a while; then the next is asked. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OffersTest {
    @Inject
    Registrations registrations;

    @Inject
    OfferWork work;

    @Inject
    Clock clock;

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

    private long id(Submitted submitted) {
        return registrations.byReference(submitted.reference()).orElseThrow().id();
    }

    private PlaceView place(Submitted submitted) {
        return registrations
                .byReference(submitted.reference())
                .orElseThrow()
                .places()
                .get(0);
    }

    /** All offers of the scene end so many milliseconds from now. */
    private void endOffers(int milliseconds) throws SQLException {
        execute("update place p join registration r on r.id = p.registration_id join category c on c.id = r.category_id"
                + " set p.offer_ends = utc_timestamp(6) + interval " + milliseconds * 1000L
                + " microsecond where p.status = 'OFFERED' and c.code = '" + scene.category + "'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private String accept(long registration) {
        return answer(() -> registrations.acceptOffer(registration, "M"));
    }

    private String decline(long registration) {
        return answer(() -> registrations.declineOffer(registration, "M"));
    }

    private static String answer(Runnable action) {
        try {
            action.run();
            return "DONE";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    @Test
    void whoLetsAnOfferLapseMakesRoomForTheNext() throws SQLException {
        scene = Scene.with(Map.of("M", 1));
        Submitted holder = submit(scene.waiter("M"));
        Submitted second = submit(scene.waiter("M"));
        Submitted third = submit(scene.waiter("M"));
        registrations.withdraw(id(holder));
        Duration left = Duration.between(clock.instant(), place(second).offerEnds());
        assertEquals(24, left.plusSeconds(30).toHours());
        work.run();
        assertEquals(Place.Status.OFFERED, place(second).status(), "it stands");

        endOffers(-1);
        assertEquals("OFFER_EXPIRED", accept(id(second)), "before anybody has noticed");
        assertTrue(place(second).lapsed());
        assertEquals(1, place(third).rank());
        work.run();
        assertEquals(Place.Status.OFFERED, place(third).status());
        assertEquals("OFFER_EXPIRED", accept(id(second)), "and afterwards");
        assertEquals("OFFER_EXPIRED", decline(id(second)));
        assertEquals(1, scene.taken("M"), "nobody else could have taken it in between");

        assertEquals("DONE", accept(id(third)));
        assertEquals("DONE", accept(id(third)), "twice is once");
        assertEquals(Place.Status.HELD, place(third).status());
        assertEquals(1, count(third, "PlaceOfferAccepted"));
        assertEquals(1, count(second, "PlaceOfferExpired"));
    }

    private long count(Submitted submitted, String action) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from audit_entry where action = ? and subject_key = ?")) {
            statement.setString(1, action);
            statement.setString(2, submitted.reference());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void theApiAndThePageSayUntilWhen() throws SQLException {
        scene = Scene.with(Map.of("M", 1));
        Submitted holder = submit(scene.waiter("M"));
        Submitted second = submit(scene.waiter("M"));
        registrations.withdraw(id(holder));
        String path = "/api/registrations/" + second.reference();
        Response shown = Demo.bearer(second.token()).get(path);
        assertEquals("OFFERED", shown.path("places[0].status"));
        assertEquals(
                place(second).offerEnds(),
                Instant.from(java.time.OffsetDateTime.parse(shown.path("places[0].offerEnds"))));
        String page = Demo.linkPage("/r/" + second.token()).get("/my").asString();
        assertTrue(page.contains("剩余时间：") && page.contains("id=\"place-M\""), page);
        Demo.page()
                .redirects()
                .follow(false)
                .get("/r/" + second.token() + "?to=place-M")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/my#place-M"));

        endOffers(-1);
        String late = Demo.linkPage("/r/" + second.token()).get("/my").asString();
        assertTrue(late.contains("名额未在") && !late.contains("/my/places/M/acceptance"), late);
        Response refused =
                Demo.bearer(second.token()).contentType("application/json").post(path + "/places/M/acceptance");
        refused.then().statusCode(409);
        assertEquals("OFFER_EXPIRED", refused.path("code"));

        endOffers(60_000);
        Demo.bearer(second.token())
                .contentType("application/json")
                .post(path + "/places/M/acceptance")
                .then()
                .statusCode(200);
        Response again =
                Demo.bearer(second.token()).contentType("application/json").post(path + "/places/M/acceptance");
        again.then().statusCode(200);
        assertEquals("HELD", again.path("places[0].status"));
        Demo.bearer(second.token())
                .contentType("application/json")
                .post(path + "/places/M/refusal")
                .then()
                .statusCode(409);
    }

    /** Offers end while they are accepted, turned down and given up, and several look for those that have ended. */
    @Test
    void whateverComesFirstDecidesAndNothingIsGivenTwice() throws SQLException {
        scene = Scene.with(Map.of("M", 24));
        List<Submitted> holders = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            holders.add(submit(scene.waiter("M")));
        }
        List<Submitted> waiters = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            waiters.add(submit(scene.waiter("M")));
        }
        for (Submitted holder : holders) {
            registrations.withdraw(id(holder));
        }
        List<Long> offered = waiters.subList(0, 24).stream().map(this::id).toList();
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            long one = offered.get(i);
            all.add(() -> accept(one));
            all.add(
                    i % 3 == 0
                            ? () -> accept(one)
                            : i % 3 == 1 ? () -> decline(one) : () -> answer(() -> registrations.withdraw(one)));
            all.add(() -> answer(work::run));
        }
        Collections.shuffle(all, new Random(7));
        endOffers(100);
        assertEquals(72, Crowd.of(16).run(all).size());
        execute("update place set offer_ends = utc_timestamp(6) where status = 'OFFERED' and registration_id in ("
                + offered.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
        work.run();
        assertEquals(24, scene.taken("M"));
        assertEquals(
                24, scene.places("M", Place.Status.HELD) + scene.places("M", Place.Status.OFFERED), "nothing twice");
        for (long one : offered) {
            assertNotEquals(
                    Place.Status.OFFERED,
                    registrations.view(one).orElseThrow().places().get(0).status(),
                    "every offer has come to its end");
        }
    }

    /** The same two steps without the registration's row: unless this goes wrong, the test above proves nothing. */
    @Test
    void lookingFirstAndWritingThenWouldGiveOnePlaceToTwo() throws SQLException {
        scene = Scene.with(Map.of("M", 1));
        Submitted holder = submit(scene.waiter("M"));
        Submitted second = submit(scene.waiter("M"));
        Submitted third = submit(scene.waiter("M"));
        registrations.withdraw(id(holder));
        long offered = place(second).id();
        long waiting = place(third).id();
        try (Connection guest = database.getConnection();
                Connection job = database.getConnection()) {
            guest.setAutoCommit(false);
            job.setAutoCommit(false);
            assertEquals("OFFERED", status(guest, offered), "the guest comes in the last moment");
            assertEquals("OFFERED", status(job, offered), "the job just after it");
            become(job, offered, "RELEASED");
            become(job, waiting, "OFFERED");
            job.commit();
            become(guest, offered, "HELD");
            guest.commit();
        }
        assertFalse(Scene.wrongPools().isEmpty(), "the fault did not show");
        execute("update place set status = 'WAITLISTED' where id = " + waiting);
    }

    private static String status(Connection connection, long place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select status from place where id = " + place);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static void become(Connection connection, long place, String status) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update place set status = '" + status + "' where id = " + place)) {
            statement.executeUpdate();
        }
    }
}
