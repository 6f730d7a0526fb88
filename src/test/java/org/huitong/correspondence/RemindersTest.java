package org.huitong.correspondence;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests are reminded of what is waited for, once, and not of what they have answered. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RemindersTest {
    @Inject
    Reminders reminders;

    @Inject
    Post post;

    @Inject
    EntityManager database;

    private String reference;
    private long id;

    @BeforeEach
    void register() {
        reference =
                NewGuest.register(Mailbox.newMobile(), "reminded@example.org").reference();
        id = ((Number) one("select id from registration where reference = :reference")).longValue();
    }

    private Object one(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql)
                .setParameter("reference", reference)
                .getSingleResult());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery(sql).setParameter("id", id).executeUpdate());
    }

    private void askForAChange() {
        Demo.api("reviewer1")
                .contentType("application/json; charset=UTF-8")
                .body(Map.of("reason", "请补充职务"))
                .post("/api/admin/registrations/" + reference + "/change-request")
                .then()
                .statusCode(200);
    }

    /** As if it had been asked for two days ago. */
    private void twoDaysPass() {
        change("update registration_decision set decided_at = decided_at - interval 2 day where registration_id = :id");
    }

    private List<String> reminded(Occasion occasion) {
        return post.told(reference).stream()
                .filter(told -> told.startsWith(occasion.name()))
                .toList();
    }

    @Test
    void whoHasNotMadeAChangeIsRemindedOnceADayAndByHand() {
        askForAChange();
        assertFalse(reminders.due().contains(id), "there is still time");
        twoDaysPass();
        Response page = Demo.staffPage("reviewer2").get(ReminderPages.PATH);
        int count = reminders.due().size();
        page.then().body(containsString("提醒这 " + count + " 人"));
        Demo.posting(Demo.staffPage("reviewer2"), page)
                .formParam("count", count + 1)
                .post(ReminderPages.PATH)
                .then()
                .statusCode(409)
                .body(containsString("人数已变为 " + count));
        assertEquals(List.of(), reminded(Occasion.CHANGES_REMINDER));
        Demo.posting(Demo.staffPage("reviewer2"), page)
                .formParam("count", count)
                .post(ReminderPages.PATH)
                .then()
                .statusCode(303);
        assertEquals(
                List.of("CHANGES_REMINDER SMS WAITING", "CHANGES_REMINDER EMAIL WAITING"),
                reminded(Occasion.CHANGES_REMINDER));
        Post.Letter mail = post.only(reference, "CHANGES_REMINDER", "EMAIL");
        assertTrue(mail.text().contains("请补充职务"), mail.text());
        assertFalse(reminders.due().contains(id), "once a day");
        assertEquals(
                "COUNT_CHANGED",
                assertThrows(Refused.class, () -> reminders.remind(0)).code());
    }

    @Test
    void whoHasAnsweredMeanwhileIsNotReminded() {
        askForAChange();
        twoDaysPass();
        assertTrue(reminders.due().contains(id));
        QuarkusTransaction.requiringNew().run(() -> News.reminder(
                        id, Occasion.CHANGES_REMINDER, null, Instant.now(), "reminder:test:" + id + ":")
                .persist());
        change("update registration set status = 'SUBMITTED' where id = :id");
        assertEquals(List.of(), reminded(Occasion.CHANGES_REMINDER));
    }

    @Test
    void anOfferThatEndsSoonIsSaidOnceMore() {
        offerUntil(Instant.now().plus(30, ChronoUnit.HOURS));
        reminders.tellOfOffers();
        assertEquals(List.of(), reminded(Occasion.OFFER_REMINDER), "there is still time");
        offerUntil(Instant.now().plus(3, ChronoUnit.HOURS));
        reminders.tellOfOffers();
        reminders.tellOfOffers();
        assertEquals(
                List.of("OFFER_REMINDER SMS WAITING", "OFFER_REMINDER EMAIL WAITING"),
                reminded(Occasion.OFFER_REMINDER));
        reminders.tellOfOffers();
        assertEquals(2, reminded(Occasion.OFFER_REMINDER).size());
        assertTrue(post.only(reference, "OFFER_REMINDER", "SMS").text().contains("?to=place-03"));
        change("update place set status = 'HELD' where registration_id = :id");
    }

    /** It counts in its pool as a held place does. */
    private void offerUntil(Instant end) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update place set status = 'OFFERED', offer_ends = :end where registration_id = :id")
                .setParameter("id", id)
                .setParameter("end", end)
                .executeUpdate());
    }
}
