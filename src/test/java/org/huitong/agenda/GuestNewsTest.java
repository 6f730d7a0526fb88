package org.huitong.agenda;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.stream.Collectors;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What guests are told when the programme changes: what concerns them, until they put it away. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class GuestNewsTest {
    private static final String NEWS = "您的日程有更新";

    @Inject
    Versions versions;

    @Inject
    EntityManager database;

    private int before;
    private DraftForum chosen;
    private DraftForum other;

    @BeforeEach
    void look() {
        before = versions.current().number();
        chosen = DraftForum.of("03", database);
        other = DraftForum.of("04", database);
    }

    @AfterEach
    void takeBack() {
        chosen.shift(Duration.ofMinutes(-15));
        other.shift(Duration.ofMinutes(-15));
        DraftForum.takeBack(versions, before);
    }

    @Test
    void guestsSeeWhatIsPublishedAndAreToldOnceWhatIsNew() {
        NewGuest guest = NewGuest.register();
        my(guest, "/my").then().statusCode(200).body(not(containsString(NEWS)));
        chosen.shift(Duration.ofMinutes(15));
        other.shift(Duration.ofMinutes(15));
        my(guest, "/my").then().body(not(containsString("09:15–")));
        publish();
        my(guest, "/my")
                .then()
                .body(containsString(NEWS))
                .body(containsString("09:15–"))
                .body(not(containsString(other.name())));
        my(guest, "/my/agenda")
                .then()
                .statusCode(200)
                .body(containsString(NEWS))
                .body(containsString("09:15"));
        Demo.page()
                .get("/calendar/" + guest.token() + ".ics")
                .then()
                .body(containsString("DTSTART:20230719T011500Z"))
                .body(containsString("SEQUENCE:" + (before + 1)));
        Demo.page()
                .get("/agenda/changes?since=" + before)
                .then()
                .statusCode(200)
                .body(containsString(other.name()))
                .body(containsString("09:15–"));
        RequestSpecification page = link(guest);
        Demo.posting(page, page.get("/my"))
                .formParam("seen", before + 1)
                .post("/my/agenda/news/dismissal")
                .then()
                .statusCode(303);
        my(guest, "/my").then().statusCode(200).body(not(containsString(NEWS)));
    }

    private void publish() {
        versions.publish(new Versions.Wish(
                before,
                versions.preview().rows().stream()
                        .filter(row -> row.difference().code().matches("03|04"))
                        .map(Preview.Row::choice)
                        .collect(Collectors.toSet()),
                null));
    }

    private static Response my(NewGuest guest, String path) {
        return link(guest).get(path);
    }

    private static RequestSpecification link(NewGuest guest) {
        return Demo.linkPage("/r/" + guest.token());
    }
}
