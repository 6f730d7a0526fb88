package org.huitong.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PatternBookTest {
    @ParameterizedTest
    @ValueSource(strings = {"site", "admin", "phone"})
    void everyLayoutSpeaksTheLanguageAskedFor(String page) {
        String zh = given().get("/pattern-book/" + page + "?lang=zh")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"zh-CN\""))
                .extract()
                .asString();
        System.out.println(zh);
        given().get("/pattern-book/" + page + "?lang=en").then().statusCode(200).body(containsString("lang=\"en\""));
    }
}
