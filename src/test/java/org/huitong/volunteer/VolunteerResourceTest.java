package org.huitong.volunteer;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The volunteer's shifts for programs. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VolunteerResourceTest {
    private static final String SHIFTS = "/api/volunteer/shifts";

    @Inject
    ShiftBook book;

    @Inject
    Shifts shifts;

    private ShiftBook.Helper helper;
    private long post;
    private long morning;

    @BeforeEach
    void prepare() {
        helper = book.helper("林一诺");
        post = book.post("接口岗", "API post");
        morning = book.shift(post, "2023-07-25T08:00", "2023-07-25T12:00", 2);
    }

    @Test
    void signingUpAnswersWithTheShift() {
        Response answer = signUp(morning);
        assertEquals(201, answer.statusCode());
        assertEquals(
                json(morning, "2023-07-25T08:00:00+08:00", "2023-07-25T12:00:00+08:00", "SIGNED_UP", 2, 1),
                map(answer, "$"));
        assertEquals(List.of(helper.number()), book.on(morning));
    }

    @Test
    void ownShiftsComeByTimeInPages() {
        long evening = book.shift(post, "2023-07-25T18:00", "2023-07-25T21:00", 1);
        long noon = book.shift(post, "2023-07-25T13:00", "2023-07-25T15:00", 1);
        List.of(evening, morning, noon).forEach(id -> shifts.signUp(id, helper.id()));
        long gone = book.shift(post, "2023-07-26T08:00", "2023-07-26T12:00", 1);
        shifts.signUp(gone, helper.id());
        shifts.signOff(gone, helper.id());

        JsonPath all = get(SHIFTS).jsonPath();
        assertEquals(List.of("" + morning, "" + noon, "" + evening), all.getList("items.id"));
        assertNull(all.getString("next"));

        var seen = new ArrayList<String>();
        String after = "";
        do {
            JsonPath page = get(SHIFTS + "?limit=2&after=" + after).jsonPath();
            seen.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);
        assertEquals(List.of("" + morning, "" + noon, "" + evening), seen);
        assertEquals(
                json(noon, "2023-07-25T13:00:00+08:00", "2023-07-25T15:00:00+08:00", "SIGNED_UP", 1, 1),
                map(get(SHIFTS), "items[1]"));
    }

    @Test
    void openShiftsAreThoseToSignUpFor() {
        long overlapping = book.shift(post, "2023-07-25T11:00", "2023-07-25T13:00", 1);
        assertTrue(open().containsAll(List.of("" + morning, "" + overlapping)));
        assertEquals(
                json(morning, "2023-07-25T08:00:00+08:00", "2023-07-25T12:00:00+08:00", null, 2, 0),
                map(get(SHIFTS + "?open=true&limit=200"), "items.find { it.id == '" + morning + "' }"));
        signUp(morning).then().statusCode(201);
        assertTrue(open().stream().noneMatch(List.of("" + morning, "" + overlapping)::contains));
    }

    @Test
    void refusalsCarryTheRuleAsCode() {
        signUp(morning).then().statusCode(201);
        refused(morning, "ALREADY", "已在此班次：接口岗 7月25日(星期二) 08:00–12:00");
        refused(
                book.shift(post, "2023-07-25T11:00", "2023-07-25T13:00", 1),
                "OVERLAP",
                "时间重叠，已有班次：接口岗 7月25日(星期二) 08:00–12:00");
        refused(
                book.shift(post, "2023-07-25T12:10", "2023-07-25T13:00", 1),
                "REST",
                "两班之间至少休息 30 分钟，相邻班次：接口岗 7月25日(星期二) 08:00–12:00");
        refused(
                book.shift(post, "2023-07-01T08:00", "2023-07-01T12:00", 1),
                "PAST",
                "此班次已结束：接口岗 7月1日(星期六) 08:00–12:00");
        long full = book.shift(post, "2023-07-26T08:00", "2023-07-26T12:00", 1);
        shifts.assign(full, book.helpers(1).get(0).number());
        refused(full, "FULL", "此班次人数已满：接口岗 7月26日(星期三) 08:00–12:00");
        Demo.bearer(helper.token())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .post(SHIFTS + "/" + full + "/assignment")
                .then()
                .statusCode(409)
                .body("detail", equalTo("This shift is full: API post Wed 26 July 08:00–12:00"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String id : List.of("1", "99999999999999999999", "nonsense")) {
            Demo.bearer(helper.token())
                    .contentType(ContentType.JSON)
                    .post(SHIFTS + "/" + id + "/assignment")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void onlyAVolunteersTokenOpensIt() {
        Demo.page().get(SHIFTS).then().statusCode(401).body("code", equalTo("SIGN_IN"));
        Demo.bearer("forged").get(SHIFTS).then().statusCode(401);
        Demo.api("volunteers").get(SHIFTS).then().statusCode(403);
        Demo.bearer(Demo.guest("VOLUNTEER").path("accessToken").asText())
                .get(SHIFTS)
                .then()
                .statusCode(403);
        Demo.page().cookie("volunteer", helper.token()).get(SHIFTS).then().statusCode(401);
    }

    @Test
    void aBrokenCursorStartsAgainAndALimitOutOfBoundsIsMended() {
        shifts.signUp(morning, helper.id());
        for (String query : List.of("?after=nonsense", "?limit=0", "?limit=100000", "?limit=-1")) {
            assertEquals(List.of("" + morning), get(SHIFTS + query).jsonPath().getList("items.id"), query);
        }
    }

    private void refused(long shift, String code, String detail) {
        signUp(shift)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("urn:huitong:problem:" + code))
                .body("detail", equalTo(detail));
    }

    private Response signUp(long shift) {
        return Demo.bearer(helper.token()).contentType(ContentType.JSON).post(SHIFTS + "/" + shift + "/assignment");
    }

    private Response get(String path) {
        Response answer = Demo.bearer(helper.token()).get(path);
        assertEquals(200, answer.statusCode());
        return answer;
    }

    private List<String> open() {
        return get(SHIFTS + "?open=true&limit=200").jsonPath().getList("items.id");
    }

    private static Map<String, Object> map(Response answer, String path) {
        return answer.jsonPath().getMap(path);
    }

    private Map<String, Object> json(long id, String start, String end, String status, int needed, int taken) {
        var json = new HashMap<String, Object>();
        json.put("id", Long.toString(id));
        json.put("post", book.codeOf(post));
        json.put("name", Map.of("zh", "接口岗", "en", "API post"));
        json.put("place", Map.of("zh", "接口岗地点", "en", "API post place"));
        json.put("duties", Map.of("zh", "接口岗职责", "en", "API post duties"));
        json.put("start", start);
        json.put("end", end);
        json.put("status", status);
        json.put("needed", needed);
        json.put("taken", taken);
        json.put(
                "contact",
                Map.of("name", Map.of("zh", "岗长(示例)", "en", "Post leader (example)"), "phone", "0592-5553199"));
        return json;
    }
}
