package org.huitong.lodging;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Where a hotel is, as an organiser says it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HotelPositionTest {
    @Inject
    HotelPositions positions;

    @Inject
    Scene scene;

    private static Response page(String hotel) {
        return Demo.staffPage("lodging").get("/admin/hotels/" + hotel + "/position");
    }

    private static Response sent(String hotel, Response form, int version, String latitude, String longitude) {
        return Demo.posting(Demo.staffPage("lodging"), form)
                .formParam("version", version)
                .formParam("latitude", latitude)
                .formParam("longitude", longitude)
                .post("/admin/hotels/" + hotel + "/position");
    }

    private String stored(String hotel) {
        return positions.of(hotel).form().told();
    }

    @Test
    void aPositionIsSaidCheckedAndTakenBack() {
        String hotel = scene.hotelOfTwins(1);
        Response form = page(hotel);
        form.then().statusCode(200).body(containsString("GCJ-02"));
        int version = positions.of(hotel).version();

        sent(hotel, form, version, "24.479834", " ")
                .then()
                .statusCode(422)
                .body(allOf(containsString("纬度和经度须同时填写"), containsString("24.479834")));
        sent(hotel, form, version, "118.089425", "24.479834")
                .then()
                .statusCode(422)
                .body(containsString("请填写 −90 到 90 之间的度数"));
        sent(hotel, form, version, "24.4798341", "118.1").then().statusCode(422);
        sent(hotel, form, version, "31.23", "121.47").then().statusCode(422).body(containsString("两度（约 200 公里）以外"));
        assertEquals("", stored(hotel));

        sent(hotel, form, version, "24.479834", "118.089425").then().statusCode(303);
        assertEquals("24.479834 118.089425", stored(hotel));
        page(hotel).then().body(containsString("value=\"118.089425\""));

        sent(hotel, form, version, "", "").then().statusCode(409).body(containsString("刚被他人修改"));
        sent(hotel, form, version + 1, "", "").then().statusCode(303);
        assertEquals("", stored(hotel));
    }
}
