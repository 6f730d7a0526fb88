package org.huitong.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.huitong.program.Material;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Of the demonstration's two files one can be had by everybody, the other is under an embargo until the opening is over. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HandoutPagesTest {
    private static final String OPEN = "活动资料";
    private static final String KEPT = "开幕式资料";

    private static long id(String title) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Material.<Material>find("title", title).firstResult().id);
    }

    @Test
    void whatIsOpenIsListedAndGivenOut() {
        String path = "/forums/C/materials/" + id(OPEN);
        Demo.page().get("/forums/C").then().statusCode(200).body(containsString(OPEN), containsString(path));
        Demo.page()
                .get("/api/forums/C")
                .then()
                .body("code", equalTo("C"))
                .body("materials", hasSize(1))
                .body("materials[0].title", equalTo(OPEN))
                .body("materials[0].href", equalTo(path));
        Response file = Demo.page().get(path);
        file.then().statusCode(200).contentType("application/pdf");
        assertEquals(
                "attachment; filename*=UTF-8''%E6%B4%BB%E5%8A%A8%E8%B5%84%E6%96%99.pdf",
                file.header("Content-Disposition"));
        Demo.page().get(path.replace("/C/", "/M/")).then().statusCode(404);
    }

    @Test
    void whatIsUnderAnEmbargoIsThereForThoseWhoPlanTheForumOnly() {
        long id = id(KEPT);
        Demo.page().get("/forums/M").then().statusCode(200).body(not(containsString(KEPT)));
        Demo.page().get("/api/forums/M").then().body("materials", hasSize(0));
        Demo.page().get("/forums/M/materials/" + id).then().statusCode(404);
        String file = "/admin/programme/M/materials/" + id + "/file";
        Demo.staffPage("programme").get(file).then().statusCode(200);
        Demo.staffPage("reporting").get(file).then().statusCode(403);
        Demo.staffPage("forum-host").get(file).then().statusCode(404);
    }
}
