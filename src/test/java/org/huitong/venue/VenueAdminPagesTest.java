package org.huitong.venue;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Organisers say what venues and halls there are. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VenueAdminPagesTest {
    @Inject
    Venues venues;

    private final String code =
            "V" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            String mine = " in (select id from venue where code = '" + code + "')";
            String halls = " in (select id from hall where venue_id" + mine + ")";
            sql("delete from hall_block where hall_id" + halls);
            sql("delete from hall_layout where hall_id" + halls);
            sql("delete from hall where venue_id" + mine);
            sql("delete from venue_plan where venue_id" + mine);
            sql("delete from venue where code = '" + code + "'");
        });
    }

    private static void sql(String statement) {
        Panache.getEntityManager().createNativeQuery(statement).executeUpdate();
    }

    @Test
    void venueIsCreatedChangedAndKeptFromBeingOverwritten() {
        post("/new", venue()).statusCode(303).header("Location", endsWith("/admin/venues?done=created"));
        Venue made = venues.venue(code).orElseThrow();
        assertEquals("24.4643", VenueForm.plain(made.latitude));
        post("/new", venue()).statusCode(422).body(containsString("此编号已被使用"));

        Map<String, String> typed = venue();
        typed.put("version", made.version.toString());
        typed.put("longitude", "200");
        typed.put("name.zh", "改名");
        post("/" + code, typed)
                .statusCode(422)
                .body(containsString("−180 到 180"))
                .body(containsString("value=\"200\""))
                .body(containsString("value=\"改名\""));
        typed.put("longitude", "118.2");
        post("/" + code, typed).statusCode(303).header("Location", endsWith(code + "?done=stored"));
        assertEquals("改名", venues.venue(code).orElseThrow().name.byLanguage().get("zh"));
        post("/" + code, typed).statusCode(409).body(containsString("刚刚已被他人更改"));
    }

    @Test
    void planIsDrawnAnewAndCanBeDeleted() throws IOException {
        post("/new", venue()).statusCode(303);
        upload("not a picture".getBytes()).statusCode(422).body(containsString("这不是 JPEG 或 PNG 图片"));
        upload(picture(100, 100)).statusCode(422).body(containsString("至少 400×240 像素"));
        byte[] sent = picture(500, 300);
        upload(sent).statusCode(303).header("Location", endsWith("done=drawn"));
        byte[] kept = page("/" + code + "/plan").asByteArray();
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(kept));
        assertEquals(List.of(500, 300), List.of(seen.getWidth(), seen.getHeight()));
        assertTrue(kept[0] == (byte) 0xFF && kept[1] == (byte) 0xD8, "a JPEG, whatever was sent");
        post("/" + code + "/plan/deletion", Map.of()).statusCode(303);
        Demo.staffPage("venue").get("/admin/venues/" + code + "/plan").then().statusCode(404);
    }

    @Test
    void hallIsCreatedChangedBlockedWithdrawnAndRestored() {
        post("/new", venue()).statusCode(303);
        String hall = code + "-1";
        post("/" + code + "/halls/new", hall(hall)).statusCode(303).header("Location", endsWith("done=hallCreated"));
        post("/" + code + "/halls/new", hall(hall)).statusCode(422).body(containsString("此编号已被使用"));

        Map<String, String> typed = hall(hall);
        typed.put("version", "0");
        typed.put("seats.THEATRE", "none");
        typed.put("equipment", "讲台");
        post("/halls/" + hall, typed)
                .statusCode(422)
                .body(containsString("value=\"none\""))
                .body(containsString("这一行无法识别：“讲台”"));
        typed.put("seats.THEATRE", "90");
        typed.put("equipment", "讲台 | Lectern");
        typed.put("hours.2023-07-18", "-");
        post("/halls/" + hall, typed).statusCode(303).header("Location", endsWith("done=stored"));
        Hall stored = stored(hall);
        assertEquals(Map.of(Layout.THEATRE, 90), stored.seats());
        assertEquals(1, stored.openingHours().shut().size());

        Map<String, String> block = new HashMap<>(Map.of("from", "2023-07-18T09:00", "until", "2023-07-18T08:00"));
        post("/halls/" + hall + "/blocks", block)
                .statusCode(422)
                .body(containsString("结束须晚于开始。"))
                .body(containsString("请写明原因。"));
        block.putAll(Map.of("until", "2023-07-18T12:00", "reason", "检修"));
        post("/halls/" + hall + "/blocks", block).statusCode(303).header("Location", endsWith("done=blocked"));
        HallBlock blocked = venues.blocks().get(hall).get(0);
        post("/halls/" + hall + "/blocks/" + blocked.id + "/deletion", Map.of()).statusCode(303);
        assertFalse(venues.blocks().containsKey(hall));

        String version = stored.version.toString();
        post("/halls/" + hall + "/withdrawal", Map.of("version", version))
                .statusCode(422)
                .body(containsString("请写明原因。"));
        post("/halls/" + hall + "/withdrawal", Map.of("version", version, "withdrawal", "装修"))
                .statusCode(303);
        page("/halls/" + hall).then().body(containsString("此会场已停用：装修"));
        post("/halls/" + hall + "/restoring", Map.of()).statusCode(303);
        post("/halls/" + hall + "/restoring", Map.of()).statusCode(404);
        assertFalse(stored(hall).withdrawn());
    }

    @Test
    void orderIsChangedStepByStep() {
        post("/new", venue()).statusCode(303);
        for (int i = 1; i <= 3; i++) {
            post("/" + code + "/halls/new", hall(code + "-" + i)).statusCode(303);
        }
        post("/halls/" + code + "-3/rank", Map.of("to", "up")).statusCode(303);
        post("/halls/" + code + "-1/rank", Map.of("to", "up")).statusCode(303);
        assertEquals(
                List.of(code + "-1", code + "-3", code + "-2"),
                venues.halls().stream()
                        .map(hall -> hall.code)
                        .filter(hall -> hall.startsWith(code))
                        .toList());
        post("/" + code + "/rank", Map.of("to", "up")).statusCode(303);
        post("/" + code + "/rank", Map.of("to", "down")).statusCode(303);
        assertEquals(code, venues.all().get(venues.all().size() - 1).code, "once up and once down");
    }

    @Test
    void listShowsTheVenuesOfTheDemonstration() {
        page("?lang=en")
                .then()
                .body(containsString("Xiamen International Conference Center"))
                .body(containsString("/admin/venues/halls/B01"))
                .body(not(containsString("NOT_FOUND")));
        page("/STRAITS/plan").then().contentType("image/jpeg");
        Demo.staffPage("venue").get("/admin/venues/NOWHERE").then().statusCode(404);
        Demo.staffPage("lodging").get("/admin/venues").then().statusCode(403);
    }

    private Hall stored(String hall) {
        return venues.halls().stream()
                .filter(one -> one.code.equals(hall))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> venue() {
        var typed = new HashMap<String, String>();
        typed.put("code", code);
        for (String language : List.of("zh", "en")) {
            typed.put("name." + language, "测试馆");
            typed.put("address." + language, "测试路");
            typed.put("directions." + language, "步行");
        }
        typed.put("latitude", "24.4643");
        typed.put("longitude", "118.1906");
        return typed;
    }

    private static Map<String, String> hall(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "name.zh", "一号厅",
                "name.en", "Hall one",
                "floor", "1F",
                "area", "120",
                "seats.THEATRE", "100"));
    }

    private static byte[] picture(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private ValidatableResponse upload(byte[] file) {
        Response form = page("");
        return Demo.staffPage("venue")
                .cookies(form.cookies())
                .multiPart("csrf", Demo.csrf(form))
                .multiPart("plan", "plan.png", file)
                .post("/admin/venues/" + code + "/plan")
                .then();
    }

    private static Response page(String path) {
        Response page = Demo.staffPage("venue").get("/admin/venues" + path);
        page.then().statusCode(200);
        return page;
    }

    private static ValidatableResponse post(String path, Map<String, String> typed) {
        return Demo.posting(Demo.staffPage("venue"), page(""))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post("/admin/venues" + path)
                .then();
    }
}
