package org.huitong.registration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Filters that reviewers keep: under a name, for themselves or for all. */
@QuarkusTest
class SavedFilterPagesTest {
    private static final String PATH = "/admin/registrations/filters";

    @Test
    void ownFiltersStandAtTheListAndOthersSeeTheSharedOnes() {
        String own = "媒体 " + UUID.randomUUID();
        String shared = "共享 " + UUID.randomUUID();
        save("reviewer1", own.substring(0, 20), false, "status=SUBMITTED&category=MEDIA")
                .then()
                .statusCode(303);
        save("reviewer1", shared.substring(0, 20), true, "category=MEDIA")
                .then()
                .statusCode(303);
        Demo.staffPage("reviewer1")
                .get("/admin/registrations")
                .then()
                .body(containsString(own.substring(0, 20)))
                .body(containsString("/admin/registrations?order=NEWEST&amp;status=SUBMITTED&amp;category=MEDIA"));
        Demo.staffPage("reviewer2")
                .get(PATH)
                .then()
                .body(containsString(shared.substring(0, 20)))
                .body(containsString("reviewer1 共享"))
                .body(not(containsString(own.substring(0, 20))));
    }

    @Test
    void sameNameReplacesAndOnlyTheOwnerDeletes() {
        String name = UUID.randomUUID().toString();
        save("reviewer1", name, true, "status=SUBMITTED").then().statusCode(303);
        save("reviewer1", name, true, "status=REJECTED").then().statusCode(303);
        Response page = Demo.staffPage("reviewer1").get(PATH);
        page.then().body(containsString(">" + name + "<")).body(not(containsString("status=SUBMITTED\"><bdi>" + name)));
        String deletion = page.htmlPath()
                .getString("**.find { it.name() == 'tr' && it.toString().contains('" + name
                        + "') }.**.find { it.name() == 'form' }.@action");
        Demo.posting(Demo.staffPage("reviewer2"), Demo.staffPage("reviewer2").get(PATH))
                .post(deletion)
                .then()
                .statusCode(404);
        Demo.posting(Demo.staffPage("reviewer1"), page).post(deletion).then().statusCode(303);
        Demo.staffPage("reviewer1").get(PATH).then().body(not(containsString(name)));
    }

    @Test
    void whatIsWrongIsToldBesideTheNameAndNothingIsLost() {
        save("reviewer1", " ", true, "category=MEDIA")
                .then()
                .statusCode(422)
                .body(containsString("请填写名称"))
                .body(containsString("checked"))
                .body(containsString("category=MEDIA"));
        String name = "筛".repeat(41);
        save("reviewer1", name, false, "category=MEDIA")
                .then()
                .statusCode(422)
                .body(containsString("名称最多 40 个字"))
                .body(containsString(name));
    }

    private static Response save(String username, String name, boolean shared, String query) {
        return Demo.posting(Demo.staffPage(username), Demo.staffPage(username).get(PATH))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", name)
                .formParam("shared", shared)
                .post(PATH + "?" + query);
    }
}
