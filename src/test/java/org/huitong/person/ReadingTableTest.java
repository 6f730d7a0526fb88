package org.huitong.person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** What the organiser says of readings reaches everybody but those whom somebody has asked. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ReadingTableTest {
    private static final String PATH = "/admin/readings";

    @Inject
    RereadingWork work;

    /** @return the reference */
    private static String guest(String name) {
        Response answer = given().contentType("application/json")
                .body(Map.of(
                        "category",
                        "AUDIENCE",
                        "name",
                        name,
                        "documentType",
                        "RESIDENT_ID",
                        "documentNumber",
                        NewGuest.unusedDocument(),
                        "mobile",
                        Mailbox.newMobile(),
                        "email",
                        "new@example.org",
                        "organisation",
                        "示例单位",
                        "position",
                        "职员",
                        "forums",
                        List.of("03"),
                        "consents",
                        Map.of("notice", "2023-1", "sensitive", true)))
                .post("/api/registrations");
        assertEquals(201, answer.statusCode(), answer::asString);
        return answer.path("reference");
    }

    private static RequestSpecification reviewer() {
        return Demo.staffPage("reviewer2");
    }

    private static Response look(String place, String characters, String reading) {
        return reviewer()
                .queryParam("place", place)
                .queryParam("characters", characters)
                .queryParam("reading", reading)
                .get(PATH + "/effect");
    }

    private static Response change(String characters, String reading, String before) {
        return Demo.posting(reviewer(), reviewer().get(PATH))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("place", "SURNAME")
                .formParam("characters", characters)
                .formParam("reading", reading)
                .formParam("before", before)
                .post(PATH);
    }

    private static String reading(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Person.<Person>find("name", name).singleResult().pinyin);
    }

    private static void byHand(String reference, String reading) {
        String page = "/admin/registrations/" + reference + "/name-reading";
        Demo.posting(reviewer(), reviewer().get(page))
                .formParam("reading", reading)
                .formParam("latinName", "")
                .post(page)
                .then()
                .statusCode(303);
    }

    @Test
    void aCorrectedReadingReachesEverybodyButThoseWhoWereAsked() {
        String first = guest("禤甲");
        byHand(guest("禤乙"), "xin yi");
        assertEquals("xuan jia", reading("禤甲"));
        look("SURNAME", "禤", "xian")
                .then()
                .statusCode(200)
                .body(containsString("由 xuan 改为 xian"), containsString("涉及 2 人"), containsString("xian jia"));

        change("禤", "xian", "").then().statusCode(303);
        change("禤", "xun", "").then().statusCode(409).body(containsString("其间已有人更改"));
        change("亓", "ji", "").then().statusCode(409).body(containsString("还在重新推定"));
        guest("禤丙");
        assertEquals("xian bing", reading("禤丙"), "who comes now is read so at once");
        assertEquals("xuan jia", reading("禤甲"));
        work.run(Instant.now().plusSeconds(60));
        assertEquals("xian jia", reading("禤甲"));
        assertEquals("xin yi", reading("禤乙"), "said by hand");
        reviewer().get("/admin/registrations?q=xianjia").then().body(containsString(first));
        reviewer()
                .get(PATH + "?q=xian")
                .then()
                .body(containsString("禤"), containsString("reviewer2"), containsString("已完成"));
        reviewer().get(PATH + "?q=无").then().body(containsString("没有符合条件的读音"));

        change("禤", "", "xian").then().statusCode(303);
        work.run(Instant.now().plusSeconds(60));
        assertEquals(List.of("xuan jia", "xin yi"), List.of(reading("禤甲"), reading("禤乙")));
        reviewer().get(PATH + "?q=xian").then().body(containsString("没有符合条件的读音"));
    }

    @Test
    void whatIsNoReadingIsRefusedByField() {
        look("INSIDE", "欧阳", "ou yang").then().statusCode(422).body(containsString("请填一个汉字"));
        look("SURNAME", "欧阳", "ou").then().statusCode(422).body(containsString("每个字一个音节"));
        look("SURNAME", "欧阳", "ou yang").then().statusCode(422).body(containsString("已读作 ou yang"));
        look("", "<b>", "xian").then().statusCode(422).body(containsString("请选择位置"), not(containsString("<b>")));
        look("INSIDE", "茜", "XĪ").then().statusCode(422);
        look("INSIDE", "茜", "XI").then().statusCode(200).body(containsString("由 qian 改为 xi"));
    }
}
