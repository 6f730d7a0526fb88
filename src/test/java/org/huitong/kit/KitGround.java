package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.booking.Ground;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Layout;

/** A test's own halls and forums, booked through the API; taken away afterwards. */
final class KitGround {
    private final Ground ground = new Ground();

    /** The code of a new hall. */
    String hall(int theatre, int classroom) {
        return ground.hall(Map.of(Layout.THEATRE, theatre, Layout.CLASSROOM, classroom));
    }

    /** The code of a new sub-forum in the morning of the 19th. */
    String forum() {
        return ground.forum(0);
    }

    /** Books a hall and gives the id of the checklist that came with it. */
    long book(String forum, String hall) {
        Response booked = Demo.api("venue")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "forum", forum,
                        "hall", hall,
                        "layout", "THEATRE",
                        "setUp", "2023-07-19T07:30+08:00",
                        "start", "2023-07-19T09:00+08:00",
                        "end", "2023-07-19T12:00+08:00",
                        "tearDown", "2023-07-19T12:45+08:00"))
                .post("/api/admin/bookings");
        assertEquals(201, booked.statusCode(), booked.asString());
        return number(
                "select c.id from kit_checklist c join forum f on f.id = c.forum_id where f.code = ?"
                        + " and c.closed_at is null",
                forum);
    }

    /** Everything required is in place; signed by nobody. */
    void done(long checklist) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql(
                        "update kit_item set state = 'DONE', done_by = 'crew', done_at = '2023-07-10',"
                                + " version = version + 1 where checklist_id = ?",
                        checklist));
    }

    /** Ids of its items by their codes, in order. */
    Map<String, Long> items(long checklist) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var items = new LinkedHashMap<String, Long>();
            List<?> rows = Panache.getEntityManager()
                    .createNativeQuery("select code, id from kit_item where checklist_id = ? order by position")
                    .setParameter(1, checklist)
                    .getResultList();
            rows.forEach(row -> items.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
            return items;
        });
    }

    /** A request of a forum's host that waits to be decided. */
    long request(long forum) {
        long id = TsidCreator.getTsid().toLong();
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createNativeQuery("insert into kit_request (id, version, forum_id, area, what, quantity, why,"
                        + " wanted_by, cost, state, asked_at, asked_by) values (?, 0, ?, 'INSIDE', '展架', 2,"
                        + " '展示', '2023-07-19 00:00', 12345, 'SUBMITTED', '2023-07-10', 'host')")
                .setParameter(1, id)
                .setParameter(2, forum)
                .executeUpdate());
        return id;
    }

    static long number(String select, Object value) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) Panache.getEntityManager()
                        .createNativeQuery(select)
                        .setParameter(1, value)
                        .getSingleResult())
                .longValue());
    }

    static String code(String select, Object value) {
        return QuarkusTransaction.requiringNew().call(() -> (String) Panache.getEntityManager()
                .createNativeQuery(select)
                .setParameter(1, value)
                .getSingleResult());
    }

    void clear() {
        ground.clear();
    }

    private static void sql(String statement, Object value) {
        Panache.getEntityManager()
                .createNativeQuery(statement)
                .setParameter(1, value)
                .executeUpdate();
    }
}
