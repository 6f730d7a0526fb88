package org.huitong.lodging;

import static org.huitong.lodging.Scene.BOTH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.huitong.person.Sex;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many rooms a hotel has, its pages take the same few statements. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BoardStatementsTest {
    private static final int MANY = 40;

    @Inject
    EntityManager database;

    @Inject
    Lodgings lodgings;

    @Inject
    Scene scene;

    @ParameterizedTest
    @ValueSource(strings = {"/admin/hotels/%s", "/admin/hotels/%s/rooming-list", "/admin/hotels/%s/stays/new"})
    void doNotGrowWithTheRooms(String path) {
        assertEquals(statements(path.formatted(hotel(1))), statements(path.formatted(hotel(MANY))));
    }

    /** With a guest in every fourth room. */
    private String hotel(int rooms) {
        String hotel = scene.hotelOfTwins(rooms);
        for (int room = 1; room <= rooms; room += 4) {
            lodgings.putIn(scene.guest(Sex.FEMALE), new Bed(hotel, String.valueOf(100 + room), 1), BOTH);
        }
        return hotel;
    }

    /** The least of three runs: jobs that run beside the test are counted too. */
    private long statements(String path) {
        Statistics statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return LongStream.generate(() -> {
                    long before = statistics.getPrepareStatementCount();
                    Demo.staffPage("lodging").get(path).then().statusCode(200);
                    return statistics.getPrepareStatementCount() - before;
                })
                .limit(3)
                .min()
                .orElseThrow();
    }
}
