package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.huitong.platform.Invalid;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two forums at the same time: guests choose one, a reviewer may give the other with a reason. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PlaceDeskTest {
    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    private Scene scene;

    @AfterEach
    void everyPoolIsRight() {
        scene.close();
        assertEquals(java.util.List.of(), Scene.wrongPools());
    }

    private Submitted submit(Application application) {
        return registrations.submit(application, Registration.Channel.API, "zh");
    }

    private static Response post(String reference, String forum, String reason) {
        Response page = Demo.staffPage("reviewer1").get("/admin/registrations/" + reference);
        return Demo.posting(
                        Demo.staffPage("reviewer1").contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        page)
                .formParam("forum", forum)
                .formParam("overlapReason", reason)
                .post("/admin/registrations/" + reference + "/places");
    }

    private String places(Submitted guest) {
        return registrations.byReference(guest.reference()).orElseThrow().places().stream()
                .map(place -> place.forum() + " " + place.status())
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void aReviewerGivesBothWithAReasonAndAGuestCannotTakeThem() {
        scene = Scene.with(Map.of("05", 5, "02", 1, "M", 5));
        assertEquals(
                "FORUM_OVERLAP",
                assertThrows(Invalid.class, () -> submit(scene.applicant("05", "02")))
                        .errors()
                        .all()
                        .get(0)
                        .code());
        Submitted guest = submit(scene.applicant("05"));
        Response missing = post(guest.reference(), "02", " ");
        missing.then().statusCode(422);
        assertTrue(missing.asString().contains("时间冲突。如确需同时安排，请填写理由"), missing.asString());
        assertEquals("[05 HELD]", places(guest));
        post(guest.reference(), "02", "上半场致辞，下半场旁听").then().statusCode(303);
        post(guest.reference(), "M", "").then().statusCode(303);
        assertEquals("[02 HELD, 05 HELD, M HELD]", places(guest));
        String page = Demo.staffPage("reviewer1")
                .get("/admin/registrations/" + guest.reference())
                .asString();
        assertTrue(page.contains("时间冲突，理由：上半场致辞，下半场旁听") && page.contains("增加名额"), page);
        assertFalse(page.contains("增加论坛"), "there is no other");
        String mine = Demo.linkPage("/r/" + guest.token()).get("/my").asString();
        assertFalse(mine.contains("上半场致辞"), "between reviewers");
        post(guest.reference(), "M", "").then().statusCode(409);
        post(guest.reference(), "01", "").then().statusCode(422);

        Submitted second = submit(scene.applicant("M"));
        reviews.preApprove(second.reference(), null);
        reviews.approve(second.reference(), null);
        post(second.reference(), "05", "").then().statusCode(303);
        post(second.reference(), "02", "两边都有任务").then().statusCode(303);
        assertEquals("[02 WAITLISTED, 05 CONFIRMED, M CONFIRMED]", places(second), "what is full is waited for");
        assertEquals(2, scene.registrations());
        registrations.withdraw(
                registrations.byReference(guest.reference()).orElseThrow().id());
        assertEquals("[02 OFFERED, 05 CONFIRMED, M CONFIRMED]", places(second));
        post(guest.reference(), "05", "").then().statusCode(409);
    }
}
