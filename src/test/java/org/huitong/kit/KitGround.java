package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.program.Forum;
import org.huitong.program.ForumKind;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;
import org.huitong.venue.Venue;

/** A test's own halls and forums, booked through the API; taken away afterwards. */
final class KitGround {
    private final String mark = UUID.randomUUID().toString().substring(0, 5);
    private final List<Long> forums = new ArrayList<>();
    private final Long venue;
    private int halls;

    KitGround() {
        venue = QuarkusTransaction.requiringNew().call(() -> {
            var built = new Venue();
            built.edition = edition();
            built.code = mark;
            built.position = 1000;
            built.name = LocalText.of("测试场馆" + mark, "Test venue " + mark);
            built.address = built.name;
            built.directions = built.name;
            built.persist();
            return built.id;
        });
    }

    /** The code of a new hall. */
    String hall(int theatre, int classroom) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var hall = new Hall();
            hall.venue = Venue.findById(venue);
            hall.code = mark + "-" + halls;
            hall.position = halls++;
            hall.name = LocalText.of("测试厅" + hall.code, "Test hall " + hall.code);
            hall.floor = "1F";
            hall.area = new BigDecimal("100.0");
            hall.accessible = true;
            hall.equipment = List.of();
            hall.capacities.putAll(Map.of(Layout.THEATRE, theatre, Layout.CLASSROOM, classroom));
            hall.persist();
            return hall.code;
        });
    }

    /** The code of a new sub-forum in the morning of the 19th. */
    String forum() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var forum = new Forum();
            forum.edition = edition();
            forum.code = mark + forums.size();
            forum.kind = ForumKind.SUB;
            forum.position = 1000;
            forum.name = LocalText.of("测试论坛" + forum.code, "Test forum " + forum.code);
            forum.description = forum.name;
            forum.startsAt = at("2023-07-19T09:00");
            forum.endsAt = at("2023-07-19T12:00");
            forum.persistAndFlush();
            forums.add(forum.id);
            return forum.code;
        });
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
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
        QuarkusTransaction.requiringNew().run(() -> {
            sql("delete from booking where hall_id in (select id from hall where venue_id = ?)", venue);
            sql("delete from hall_block where hall_id in (select id from hall where venue_id = ?)", venue);
            sql("delete from hall_layout where hall_id in (select id from hall where venue_id = ?)", venue);
            sql("delete from hall where venue_id = ?", venue);
            sql("delete from venue where id = ?", venue);
            forums.forEach(id -> sql("delete from forum where id = ?", id));
        });
    }

    private static Edition edition() {
        return Edition.<Edition>find("phase = ?1", Edition.Phase.REGISTRATION_OPEN)
                .firstResult();
    }

    private static void sql(String statement, Object value) {
        Panache.getEntityManager()
                .createNativeQuery(statement)
                .setParameter(1, value)
                .executeUpdate();
    }
}
