package org.huitong.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The edition of 2023 copied for another year, and taken back at the end. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class EditionCopyTest {
    /** Everything that may be copied; whatever else there is belongs to people. */
    private static final Set<String> STRUCTURE = Set.of(
            "edition",
            "organisation",
            "privacy_notice",
            "venue",
            "venue_plan",
            "hall",
            "hall_layout",
            "working_group",
            "forum",
            "forum_wish",
            "forum_organisation",
            "agenda_item",
            "category",
            "category_quota",
            "forum_quota",
            "pool_member",
            "delegation_cap",
            "hotel",
            "room_type",
            "room",
            "bed_night",
            "post",
            "shift");

    @Inject
    EditionDesk desk;

    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void structureIsCopiedAndNobodyComesAlong() {
        Map<String, Long> before = rows();
        create("2024", EditionPart.Share.values());
        Map<String, Long> after = rows();
        var grown = new TreeSet<String>();
        after.forEach((table, rows) -> {
            if (rows > before.get(table)) {
                grown.add(table);
            }
        });
        grown.remove("audit_log");
        grown.remove("audit_entry");
        grown.remove("audit_unsealed");
        assertEquals(new TreeSet<>(STRUCTURE), grown);
        assertEquals(
                one("select concat(count(*), ' ', sum(capacity)) from forum_quota q join forum f on f.id = q.forum_id"
                        + " join edition e on e.id = f.edition_id where e.code = '2023'"),
                one("select concat(count(*), ' ', sum(capacity)) from forum_quota q join forum f on f.id = q.forum_id"
                        + " join edition e on e.id = f.edition_id where e.code = '2024'"));
        assertEquals(
                "0",
                one("select cast(sum(taken) as char) from forum_quota q join forum f on f.id = q.forum_id"
                        + " join edition e on e.id = f.edition_id where e.code = '2024'"));
        assertEquals(
                "0",
                one("select cast(count(n.registration_id) as char) from bed_night n join room r on r.id = n.room_id"
                        + " join hotel h on h.id = r.hotel_id join edition e on e.id = h.edition_id"
                        + " where e.code = '2024'"));
    }

    @Test
    @TestTransaction
    void daysAndHoursMoveWithTheFirstDay() {
        create("2024", EditionPart.Share.PROGRAMME);
        assertEquals(
                "2024-08-28 01:00:00",
                one("select date_format(f.starts_at, '%Y-%m-%d %H:%i:%s') from forum f join edition e"
                        + " on e.id = f.edition_id where e.code = '2024' and f.code = 'M'"));
        assertEquals(
                "0",
                one("select cast(count(*) as char) from venue v join edition e on e.id = v.edition_id"
                        + " where e.code = '2024'"));
    }

    @Test
    @TestTransaction
    void whoeverPlansAnewTakesTheHallsAndNoForum() {
        create("2024", EditionPart.Share.PLACE);
        assertEquals("0", ofTheNew("forum f join edition e on e.id = f.edition_id"));
        assertEquals(
                "0", ofTheNew("forum_quota q join forum f on f.id = q.forum_id join edition e on e.id = f.edition_id"));
        assertEquals("20", ofTheNew("hall h join venue v on v.id = h.venue_id join edition e on e.id = v.edition_id"));
        assertEquals("8", ofTheNew("category c join edition e on e.id = c.edition_id"));
    }

    private String ofTheNew(String rows) {
        return one("select cast(count(*) as char) from " + rows + " where e.code = '2024'");
    }

    @Test
    @TestTransaction
    void onlyOneEditionIsOpenAtATime() {
        create("2024", EditionPart.Share.PROGRAMME);
        int version = Edition.byCode("2024").orElseThrow().version;
        Refused refused = Assertions.assertThrows(
                Refused.class, () -> desk.enter("2024", version, Edition.Phase.REGISTRATION_OPEN));
        assertEquals("OTHER_OPEN", refused.code());
    }

    private void create(String code, EditionPart.Share... taken) {
        var languages = List.of("zh", "en");
        Map<String, String> typed =
                new LinkedHashMap<>(desk.stored("2023", languages).form().typed());
        typed.put("firstDay", LocalDate.of(2024, 8, 28).toString());
        typed.put("lastDay", LocalDate.of(2024, 8, 29).toString());
        typed.put("city.zh", "成都");
        desk.create(code, "2023", Set.of(taken), new EditionForm(typed, languages));
        database.flush();
        assertTrue(Edition.byCode(code).isPresent());
    }

    private String one(String query) {
        return (String) database.createNativeQuery(query, String.class).getSingleResult();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        List<String> tables = database.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = database()",
                        String.class)
                .getResultList();
        for (String table : tables) {
            rows.put(
                    table,
                    ((Number) database.createNativeQuery("select count(*) from " + table, Long.class)
                                    .getSingleResult())
                            .longValue());
        }
        return rows;
    }
}
