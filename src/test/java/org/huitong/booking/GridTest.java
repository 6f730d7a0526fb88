package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The grid of a day: how heavy it is, and what a block that was pulled does to its booking. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class GridTest {
    private static final int HALLS = 16;
    private static final int BOOKINGS = 40;
    private static final int BYTES = 300_000;
    private static final int STATEMENTS = 12;

    @Inject
    Bookings bookings;

    @Inject
    SessionFactory sessions;

    private Ground ground;

    @BeforeEach
    void build() {
        ground = new Ground();
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void dayIsLightForTheDemonstrationAndForManyTimesAsMuch() {
        light("/admin/halls?day=2023-07-18");
        light("/admin/halls?day=2023-07-19&view=list");
        fill();
        light("/admin/halls?day=2023-07-19&venue=" + ground.venueCode());
        light("/admin/halls?day=2023-07-19&view=list&venue=" + ground.venueCode());
    }

    private void light(String path) {
        page(path);
        long before = sessions.getStatistics().getPrepareStatementCount();
        int size = page(path).asString().getBytes(StandardCharsets.UTF_8).length;
        long statements = sessions.getStatistics().getPrepareStatementCount() - before;
        assertTrue(statements <= STATEMENTS, () -> path + " asks the database " + statements + " times");
        assertTrue(size <= BYTES, () -> path + " has " + size + " bytes");
    }

    /** Past the door, which would take its time over so many. */
    private void fill() {
        List<String> halls = ground.halls(HALLS, 100);
        List<String> forums = ground.forums(BOOKINGS);
        Instant midnight = Ground.at("2023-07-19T00:00");
        QuarkusTransaction.requiringNew().run(() -> {
            for (String hall : halls) {
                for (int i = 0; i < BOOKINGS; i++) {
                    Instant from = midnight.plus(Duration.ofMinutes(30L * i));
                    Panache.getEntityManager()
                            .createNativeQuery("insert into booking (id, version, hall_id, forum_id, layout, status,"
                                    + " set_up, starts_at, ends_at, tear_down) select ?, 0, h.id, f.id, 'THEATRE',"
                                    + " 'CONFIRMED', ?, ?, ?, ? from hall h, forum f where h.code = ? and f.code = ?")
                            .setParameter(1, TsidCreator.getTsid().toLong())
                            .setParameter(2, from)
                            .setParameter(3, from)
                            .setParameter(4, from.plus(Duration.ofMinutes(30)))
                            .setParameter(5, from.plus(Duration.ofMinutes(30)))
                            .setParameter(6, hall)
                            .setParameter(7, forums.get(i))
                            .executeUpdate();
                }
            }
        });
    }

    @Test
    void pulledBlockMovesItsBookingAndTheForumWithItsAgenda() {
        String forum = ground.forum(0);
        BookingView booked = bookings.book(forum, new Wish(ground.hall(100), Layout.THEATRE, Ground.morning()));
        String other = ground.hall(100);
        move(booked, Map.of("hall", other, "shift", "30", "longer", "15", "agenda", "true"))
                .statusCode(303);
        BookingView moved = bookings.byId(booked.id()).orElseThrow();
        assertEquals(other, moved.hall());
        assertEquals(Ground.morning().moved(Duration.ofMinutes(30), Duration.ofMinutes(15)), moved.times());
        assertEquals(Ground.NINE.plus(Duration.ofMinutes(30)), moved.programmeStart());

        move(moved, Map.of("shift", "-30", "agenda", "false")).statusCode(303);
        BookingView back = bookings.byId(booked.id()).orElseThrow();
        assertEquals(Ground.NINE, back.times().startsAt());
        assertTrue(back.differs(), "the programme stayed where it was");
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsChanged() {
        String forum = ground.forum(0);
        String hall = ground.hall(100);
        BookingView booked = bookings.book(forum, new Wish(hall, Layout.THEATRE, Ground.morning()));
        String other = ground.hall(100);
        bookings.book(ground.forum(0), new Wish(other, Layout.THEATRE, Ground.morning()));
        String taken =
                move(booked, Map.of("hall", other)).statusCode(409).extract().asString();
        assertTrue(taken.contains("已安排给"), taken);
        move(booked, Map.of("longer", "-600")).statusCode(422);
        move(booked, Map.of("shift", "999999")).statusCode(422);
        move(booked, Map.of("hall", "nowhere")).statusCode(404);
        String outside = move(booked, Map.of("shift", "-600", "agenda", "true"))
                .statusCode(409)
                .extract()
                .asString();
        assertTrue(outside.contains("f-agenda"), "a forum is not on over midnight");
        Times later = booked.times().moved(Duration.ofMinutes(15), Duration.ZERO);
        bookings.change(booked.id(), booked.version(), new Wish(hall, Layout.THEATRE, later));
        String stale =
                move(booked, Map.of("shift", "30")).statusCode(409).extract().asString();
        assertTrue(stale.contains("刚刚已被他人更改"));
        assertEquals(later, bookings.byId(booked.id()).orElseThrow().times());
    }

    private static ValidatableResponse move(BookingView booking, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", Integer.toString(booking.version()));
        return Demo.posting(Demo.staffPage("venue"), page("/admin/halls"))
                .formParams(all)
                .post("/admin/halls/bookings/" + booking.id() + "/move")
                .then();
    }

    private static Response page(String path) {
        Response page = Demo.staffPage("venue").get(path);
        page.then().statusCode(200);
        return page;
    }
}
