package org.huitong.lodging;

import static org.huitong.lodging.Scene.BOTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.huitong.person.Sex;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Hotels for other systems. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LodgingApiTest {
    @Inject
    Lodgings lodgings;

    @Inject
    Scene scene;

    @Test
    void hotelsComeWithTheirNights() {
        String hotel = scene.hotelOfTwins(3);
        lodgings.putIn(scene.guest(Sex.MALE), new Bed(hotel, "101", 1), BOTH);

        JsonPath answer = Demo.api("lodging")
                .get("/api/admin/hotels")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        Map<String, Object> found = answer.getMap("items.find { it.code == '" + hotel + "' }");
        assertEquals(
                Map.of(
                        "code",
                        hotel,
                        "class",
                        "GUEST",
                        "name",
                        Map.of("zh", "测试酒店" + hotel, "en", "Test Hotel " + hotel),
                        "rooms",
                        3,
                        "beds",
                        6,
                        "nights",
                        List.of(
                                night("2023-07-16", 0),
                                night("2023-07-17", 1),
                                night("2023-07-18", 1),
                                night("2023-07-19", 0))),
                found);
        assertNull(answer.get("next"));
    }

    private static Map<String, Object> night(String date, int taken) {
        return Map.of("night", date, "beds", 6, "taken", taken, "free", 6 - taken);
    }

    @Test
    void theListIsPaged() {
        JsonPath first = Demo.api("reporting").get("/api/admin/hotels?limit=2").jsonPath();
        assertEquals(List.of("G1", "G2"), first.getList("items.code"));
        JsonPath second = Demo.api("reporting")
                .queryParam("after", first.getString("next"))
                .get("/api/admin/hotels?limit=2")
                .jsonPath();
        assertEquals(List.of("G3", "G4"), second.getList("items.code"));
    }

    @Test
    void onlyLodgingAndReportingMayRead() {
        Demo.page().get("/api/admin/hotels").then().statusCode(401);
        Demo.api("venue").get("/api/admin/hotels").then().statusCode(403);
    }
}
