package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many want the same thing at once, and it is given exactly as often as it is there. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PlacesRaceTest {
    private static final int CLIENTS = 64;
    private static final int CAPACITY = 100;
    private static final int REQUESTS = 300;

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

    @Test
    void ofThreeHundredExactlyOneHundredGetAPlace() {
        scene = Scene.with(Map.of("M", CAPACITY));
        List<Callable<Submitted>> requests = IntStream.range(0, REQUESTS)
                .mapToObj(i -> scene.waiter("M"))
                .map(application -> (Callable<Submitted>) () -> submit(application))
                .toList();
        assertEquals(REQUESTS, Crowd.of(CLIENTS).run(requests).size());
        assertEquals(CAPACITY, scene.places("M", Place.Status.HELD));
        assertEquals(REQUESTS - CAPACITY, scene.places("M", Place.Status.WAITLISTED));
        assertEquals(CAPACITY, scene.taken("M"));
    }

    /** The same crowd against a look before a leap: unless this fails, the test above proves nothing. */
    @Test
    void lookingFirstAndWritingThenWouldGiveAwayTooMany() throws SQLException {
        scene = Scene.with(Map.of("M", CAPACITY));
        long pool = number("select q.id from forum_quota q join category c on c.id = q.category_id where c.code = '"
                + scene.category + "'");
        List<Callable<Boolean>> requests = IntStream.range(0, REQUESTS)
                .mapToObj(i -> (Callable<Boolean>) () -> takeNaively(pool))
                .toList();
        long given = Crowd.of(CLIENTS).run(requests).stream().filter(got -> got).count();
        try (Connection connection = database.getConnection();
                PreparedStatement reset =
                        connection.prepareStatement("update forum_quota set taken = 0 where id = ?")) {
            reset.setLong(1, pool);
            reset.executeUpdate();
        }
        assertTrue(given > CAPACITY, () -> "the fault did not show: " + given);
    }

    private boolean takeNaively(long pool) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean free = number(connection, "select taken < capacity from forum_quota where id = " + pool) == 1;
            number(connection, "select sleep(0.005)");
            if (free) {
                try (PreparedStatement take =
                        connection.prepareStatement("update forum_quota set taken = taken + 1 where id = ?")) {
                    take.setLong(1, pool);
                    take.executeUpdate();
                }
            }
            connection.commit();
            return free;
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return number(connection, sql);
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
    void comingAndGoingAtOnceLosesNoPlaceAndGivesNoneTwice() {
        scene = Scene.with(Map.of("M", 20, "01", 15, "02", 10));
        List<Submitted> there = Crowd.of(8)
                .run(IntStream.range(0, 60)
                        .mapToObj(i -> scene.waiter("M", "01", "02"))
                        .map(application -> (Callable<Submitted>) () -> submit(application))
                        .toList());
        Stream<Callable<String>> going = there.stream().limit(40).map(submitted -> () -> {
            registrations.withdraw(registrations
                    .byReference(submitted.reference())
                    .orElseThrow()
                    .id());
            return submitted.reference();
        });
        Stream<Callable<String>> coming = IntStream.range(0, 40)
                .mapToObj(i -> scene.waiter("02", "M", "01"))
                .map(application -> () -> submit(application).reference());
        var both = new ArrayList<>(Stream.concat(going, coming).toList());
        java.util.Collections.shuffle(both, new java.util.Random(1));
        assertEquals(80, Crowd.of(CLIENTS).run(both).size());
        assertEquals(20, scene.taken("M"));
        assertEquals(15, scene.taken("01"));
        assertEquals(10, scene.taken("02"));
        assertEquals(20, scene.places("M", Place.Status.HELD) + scene.places("M", Place.Status.OFFERED));
    }

    @Test
    void oneDocumentAtOnceRegistersOnce() {
        scene = Scene.with(Map.of("M", 100));
        Application application = scene.applicant("M");
        List<Callable<String>> requests = IntStream.range(0, 30)
                .mapToObj(i -> (Callable<String>) () -> {
                    try {
                        return submit(application).status().name();
                    } catch (Refused refused) {
                        return refused.code();
                    }
                })
                .toList();
        List<String> answers = Crowd.of(30).run(requests);
        assertEquals(1, answers.stream().filter("SUBMITTED"::equals).count(), answers::toString);
        assertEquals(29, answers.stream().filter("DUPLICATE"::equals).count(), answers::toString);
        assertEquals(1, scene.taken("M"));
    }

    @Test
    void oneFormAtOnceRegistersOnceAndIsAnsweredAlike() {
        scene = Scene.with(Map.of("M", 100));
        Application a = scene.applicant("M");
        var application = new Application(
                a.category(),
                a.details(),
                a.forums(),
                a.notice(),
                UUID.randomUUID().toString());
        List<Callable<Submitted>> requests = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Submitted>) () -> submit(application))
                .toList();
        assertEquals(1, Crowd.of(20).run(requests).stream().distinct().count());
        assertEquals(1, scene.registrations());
        assertEquals(1, scene.taken("M"));
    }
}
