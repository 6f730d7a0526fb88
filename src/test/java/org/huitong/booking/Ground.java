package org.huitong.booking;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.program.Forum;
import org.huitong.program.ForumKind;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;
import org.huitong.venue.Venue;

/** A test's own venue with halls, and forums to put into them; taken away afterwards. */
public final class Ground {
    public static final Instant NINE = at("2023-07-19T09:00");
    public static final Instant NOON = at("2023-07-19T12:00");

    private final String mark = UUID.randomUUID().toString().substring(0, 5);
    private final List<Long> forums = new ArrayList<>();
    private final Long venue;
    private final Long category = TsidCreator.getTsid().toLong();
    private int halls;

    public Ground() {
        venue = QuarkusTransaction.requiringNew().call(() -> {
            var built = new Venue();
            built.edition = edition();
            built.code = mark;
            built.position = 1000;
            built.name = LocalText.of("测试场馆" + mark, "Test venue " + mark);
            built.address = built.name;
            built.directions = built.name;
            built.persist();
            sql(
                    "insert into category (id, version, edition_id, code, position, name, description, is_public,"
                            + " opens_at, closes_at, fields) values (?, 0, ?, ?, 1000, '{}', '{}', false,"
                            + " '2023-06-01', '2023-06-02', '[]')",
                    category,
                    built.edition.id,
                    mark);
            return built.id;
        });
    }

    /** Beijing time. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /** Set-up an hour and a half before, tear-down three quarters of an hour after. */
    public static Times times(Instant start, Instant end) {
        return new Times(start.minusSeconds(90 * 60), start, end, end.plusSeconds(45 * 60));
    }

    public static Times morning() {
        return times(NINE, NOON);
    }

    public String venueCode() {
        return mark;
    }

    /** The code of a new hall that holds this many in rows. */
    public String hall(int theatre) {
        return hall(Map.of(Layout.THEATRE, theatre));
    }

    public String hall(Map<Layout, Integer> capacities) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var hall = new Hall();
            hall.venue = Venue.findById(venue);
            hall.code = mark + "-" + halls;
            hall.position = halls++;
            hall.name = LocalText.of("测试厅" + hall.code, "Test hall " + hall.code);
            hall.floor = "1F";
            hall.area = new BigDecimal("100.0");
            hall.accessible = true;
            hall.equipment = List.of(LocalText.of("讲台", "Lectern"));
            hall.capacities.putAll(capacities);
            hall.persist();
            return hall.code;
        });
    }

    public List<String> halls(int count, int theatre) {
        return IntStream.range(0, count).mapToObj(i -> hall(theatre)).toList();
    }

    /** The code of a new forum in the morning of the 19th that expects this many people; 0: unknown. */
    public String forum(int expected) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var forum = new Forum();
            forum.edition = edition();
            forum.code = mark + forums.size();
            forum.kind = ForumKind.SUB;
            forum.position = 1000;
            forum.name = LocalText.of("测试论坛" + forum.code, "Test forum " + forum.code);
            forum.description = forum.name;
            forum.startsAt = NINE;
            forum.endsAt = NOON;
            forum.persistAndFlush();
            forums.add(forum.id);
            if (expected > 0) {
                sql(
                        "insert into forum_quota (id, forum_id, category_id, capacity, taken) values (?, ?, ?, ?, 0)",
                        TsidCreator.getTsid().toLong(),
                        forum.id,
                        category,
                        expected);
            }
            return forum.code;
        });
    }

    public List<String> forums(int count) {
        return IntStream.range(0, count).mapToObj(i -> forum(0)).toList();
    }

    /** Writes a column of the hall past its door. */
    void set(String hall, String column, String value) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql(
                        "update hall set " + column + " = ?, version = version + 1, withdrawn_why ="
                                + " if(withdrawn_at is null, null, 'test') where code = ?",
                        value,
                        hall));
    }

    void block(String hall, Instant from, Instant until) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql(
                        "insert into hall_block (id, version, hall_id, starts_at, ends_at, reason)"
                                + " select ?, 0, id, ?, ?, 'test' from hall where code = ?",
                        TsidCreator.getTsid().toLong(),
                        from,
                        until,
                        hall));
    }

    /** More people are let in than before. */
    public void expect(String forum, int expected) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql(
                        "update forum_quota set capacity = ? where category_id = ? and forum_id ="
                                + " (select id from forum where code = ?)",
                        expected,
                        category,
                        forum));
    }

    public void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql("delete from booking where hall_id in (select id from hall where venue_id = ?)", venue);
            forums.forEach(id -> sql("delete from booking where forum_id = ?", id));
            sql("delete from hall_block where hall_id in (select id from hall where venue_id = ?)", venue);
            sql("delete from hall_layout where hall_id in (select id from hall where venue_id = ?)", venue);
            sql("delete from hall where venue_id = ?", venue);
            sql("delete from venue where id = ?", venue);
            sql("delete from forum_quota where category_id = ?", category);
            sql("delete from category where id = ?", category);
            forums.forEach(id -> sql("delete from agenda_item where forum_id = ?", id));
            forums.forEach(id -> sql("delete from forum where id = ?", id));
        });
    }

    private static Edition edition() {
        return Edition.<Edition>find("phase = ?1", Edition.Phase.REGISTRATION_OPEN)
                .firstResult();
    }

    private static void sql(String statement, Object... values) {
        var query = Panache.getEntityManager().createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
