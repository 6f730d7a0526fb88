package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** What the public schema of schedule.json asks: which parts there are, which must be, and how each is written. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ScheduleJsonTest {
    private static final Set<String> EVENT = Set.of(
            "id",
            "guid",
            "date",
            "start",
            "duration",
            "room",
            "slug",
            "url",
            "title",
            "subtitle",
            "track",
            "type",
            "language",
            "abstract",
            "persons",
            "links");

    @Test
    void followsTheSchema() throws IOException {
        JsonNode whole = read("en");
        assertEquals(Set.of("$schema", "schedule"), names(whole));
        JsonNode schedule = whole.path("schedule");
        assertEquals(Set.of("version", "base_url", "conference"), names(schedule));
        assertTrue(schedule.path("version").asText().startsWith("2023."));
        JsonNode conference = schedule.path("conference");
        assertEquals(
                Set.of(
                        "acronym",
                        "title",
                        "start",
                        "end",
                        "daysCount",
                        "timeslot_duration",
                        "time_zone_name",
                        "url",
                        "rooms",
                        "tracks",
                        "days"),
                names(conference));
        assertTrue(conference.path("acronym").asText().matches("[a-z0-9_-][a-z0-9_]{3,}"));
        assertEquals("2023-07-18", conference.path("start").asText());
        assertEquals("Asia/Shanghai", conference.path("time_zone_name").asText());
        assertEquals(
                conference.path("days").size(), conference.path("daysCount").asInt());
        conference.path("rooms").forEach(room -> {
            assertEquals(Set.of("name", "guid"), names(room));
            UUID.fromString(room.path("guid").asText());
        });
    }

    @Test
    void everyItemOfTheAgendaIsThereOnceOnItsDayInItsRoom() throws IOException {
        int items = Demo.page()
                .get("/api/agenda?limit=200")
                .jsonPath()
                .getList("items")
                .size();
        var ids = new HashSet<String>();
        for (JsonNode day : read("zh").path("schedule").path("conference").path("days")) {
            assertEquals(Set.of("index", "date", "day_start", "day_end", "rooms"), names(day));
            LocalDate date = LocalDate.parse(day.path("date").asText());
            OffsetDateTime.parse(day.path("day_start").asText());
            OffsetDateTime.parse(day.path("day_end").asText());
            day.path("rooms").fields().forEachRemaining(room -> room.getValue().forEach(event -> {
                assertEquals(EVENT, names(event));
                assertTrue(
                        event.path("id").isIntegralNumber() && event.path("id").asLong() >= 1);
                assertEquals(
                        date, OffsetDateTime.parse(event.path("date").asText()).toLocalDate());
                assertTrue(event.path("start").asText().matches("[0-2][0-9]:[0-5][0-9]"));
                assertTrue(event.path("duration").asText().matches("[0-9]+:[0-9]{2}"));
                assertTrue(event.path("slug").asText().matches("[a-z0-9_-]+[a-z0-9]"));
                assertTrue(event.path("url").asText().startsWith("http"));
                assertEquals(room.getKey(), event.path("room").asText());
                event.path("persons").forEach(person -> assertEquals(List.of("name"), List.copyOf(names(person))));
                UUID.fromString(event.path("guid").asText());
                assertTrue(ids.add(event.path("guid").asText()));
            }));
        }
        assertEquals(items, ids.size());
    }

    private static JsonNode read(String language) throws IOException {
        Response answer = Demo.page().get("/agenda/schedule.json?lang=" + language);
        assertEquals(200, answer.statusCode());
        return new ObjectMapper().readTree(answer.asString());
    }

    private static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
