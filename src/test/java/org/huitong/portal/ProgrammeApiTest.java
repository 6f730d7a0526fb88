package org.huitong.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public part of the stable API, held against the demo edition's own files. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ProgrammeApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"M", "05"})
    void forumIsToldWhole(String code) throws IOException {
        ObjectNode answer = (ObjectNode) get("/api/forums/" + code);
        answer.remove(List.of("halls", "places", "materials"));
        assertEquals(expected(code), answer);
    }

    @Test
    void listHasEveryForumInTheOrderOfTheProgramme() throws IOException {
        JsonNode items = get("/api/forums").path("items");
        var codes = new ArrayList<String>();
        var seeds = new ArrayList<String>();
        items.forEach(item -> codes.add(item.path("code").asText()));
        seeds().forEach(seed -> seeds.add(seed.path("code").asText()));
        codes.retainAll(seeds);
        assertEquals(seeds, codes);
        ObjectNode main = ((ObjectNode) items.path(0)).deepCopy();
        main.remove(List.of("halls", "places"));
        ObjectNode whole = expected("M");
        whole.remove(List.of("description", "agenda"));
        assertEquals(whole, main);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "05"})
    void placesAddUpCategoryByCategory(String code) throws IOException {
        var quota = new LinkedHashMap<String, Integer>();
        seed(code)
                .path("quota")
                .fields()
                .forEachRemaining(
                        entry -> quota.put(entry.getKey(), entry.getValue().asInt()));
        var capacities = new LinkedHashMap<String, Integer>();
        for (JsonNode place : get("/api/forums/" + code).path("places")) {
            if (!quota.containsKey(place.path("category").asText())) {
                continue; // of another test, which has categories of its own
            }
            int capacity = place.path("capacity").asInt();
            int taken = place.path("taken").asInt();
            assertEquals(
                    JSON.createObjectNode()
                            .put("category", place.path("category").asText())
                            .put("capacity", capacity)
                            .put("taken", taken)
                            .put("remaining", capacity - taken),
                    place);
            capacities.put(place.path("category").asText(), capacity);
        }
        assertEquals(quota, capacities);
        assertEquals(List.copyOf(quota.keySet()), List.copyOf(capacities.keySet()));
    }

    @Test
    void listIsPagedLikeEveryOther() throws IOException {
        JsonNode first = get("/api/forums?limit=2");
        assertEquals(2, first.path("items").size());
        JsonNode second = get("/api/forums?limit=1&after=" + first.path("next").asText());
        assertEquals("01", second.path("items").path(0).path("code").asText());
    }

    @Test
    void editionIsToldWhole() throws IOException {
        ObjectNode expected = (ObjectNode) read("edition.json");
        assertEquals(expected, get("/api/edition"));
    }

    @Test
    void agendaRunsByTimeWithForumAndHall() throws IOException {
        JsonNode items = get("/api/agenda").path("items");
        String before = "";
        for (JsonNode item : items) {
            assertEquals(-1, Integer.signum(before.compareTo(item.path("start").asText() + "~")));
            before = item.path("start").asText();
        }
        JsonNode opening = JSON.readTree("""
                {"code":"M","name":{"zh":"开幕式及主论坛","en":"Opening Ceremony and Main Forum"}}
                """);
        JsonNode first = null;
        for (JsonNode item : items) {
            if (first == null && item.path("forum").equals(opening)) {
                first = item;
            }
        }
        ObjectNode slot = first.deepCopy();
        slot.remove(List.of("forum", "halls"));
        assertEquals(expected("M").path("agenda").path(0), slot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/agenda", "/api/forums", "/api/forums/M", "/agenda/schedule.xml", "/agenda/schedule.json"})
    void isSentAgainOnlyWhenItHasChanged(String path) {
        Response first = given().get(path);
        first.then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
        String tag = first.header("ETag");
        assertTrue(tag.startsWith("\""), () -> "a strong tag: " + tag);
        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\", W/" + tag).get(path).then().statusCode(304);
        given().header("If-None-Match", "W/\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void tagStandsForThePartAndForHowItIsCompressed() {
        String tag = given().get("/api/agenda").header("ETag");
        assertNotEquals(tag, given().get("/api/agenda?limit=1").header("ETag"));
        assertNotEquals(
                tag,
                given().header("Accept-Encoding", "identity").get("/api/agenda").header("ETag"));
    }

    @Test
    void unknownForumIsAProblemInTheReadersLanguage() throws IOException {
        Response answer = given().header("Accept-Language", "en").get("/api/forums/99");
        answer.then().statusCode(404).contentType("application/problem+json");
        assertEquals(JSON.readTree("""
                        {"type":"urn:huitong:problem:NO_FORUM","title":"There is no such forum or event","status":404,
                         "detail":"There is no such forum or event","code":"NO_FORUM"}
                        """), JSON.readTree(answer.asString()));
    }

    private static JsonNode get(String path) throws IOException {
        return JSON.readTree(given().get(path).then().statusCode(200).extract().asString());
    }

    private static JsonNode seeds() throws IOException {
        return read("forums.json");
    }

    private static JsonNode seed(String code) throws IOException {
        for (JsonNode seed : seeds()) {
            if (seed.path("code").asText().equals(code)) {
                return seed;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(ProgrammeApiTest.class.getResource("/demo/2023/" + file));
    }

    /** The forum as its file has it, with times as the API writes them. */
    private static ObjectNode expected(String code) throws IOException {
        ObjectNode forum = seed(code).deepCopy();
        forum.remove("quota");
        writeTimes(forum);
        ((ArrayNode) forum.path("agenda")).forEach(slot -> writeTimes((ObjectNode) slot));
        return forum;
    }

    private static void writeTimes(ObjectNode thing) {
        thing.put("start", thing.path("start").asText() + ":00+08:00");
        thing.put("end", thing.path("end").asText() + ":00+08:00");
    }
}
