package org.huitong.correspondence;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huitong.platform.LocalText;
import org.huitong.registration.Place;
import org.huitong.registration.Recipients;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests are told what has happened: once, in time to take a decision back, and never what does not hold. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LettersTest {
    @Inject
    Post post;

    @Inject
    Wording wording;

    private NewGuest guest;
    private String reference;

    @BeforeEach
    void register() {
        guest = NewGuest.register(Mailbox.newMobile(), "letters@example.org");
        reference = guest.reference();
    }

    private void decide(String reviewer, String decision, Map<String, Object> body) {
        Demo.api(reviewer)
                .contentType("application/json")
                .body(body)
                .post("/api/admin/registrations/" + reference + "/" + decision)
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverRegistersIsToldThatItIsNotYetAConfirmation() {
        assertEquals(List.of("SUBMITTED SMS WAITING", "SUBMITTED EMAIL WAITING"), post.told(reference));
        Post.Letter mail = post.only(reference, "SUBMITTED", "EMAIL");
        assertTrue(mail.subject().contains(reference));
        assertTrue(mail.text().contains("新来者"), mail.text());
        assertTrue(mail.text().contains("暂留，待审核"), "the places as they were given: " + mail.text());
        assertFalse(mail.text().contains("已确认"), mail.text());
        assertTrue(mail.text().contains("/r/" + guest.token()), "the link that the guest has already");
        assertEquals(0, mail.waits().toSeconds());
    }

    @Test
    void aDecisionIsToldWhenItCanNoLongerBeTakenBackAndNotIfTheNextOneCameFirst() {
        decide("reviewer1", "pre-approval", Map.of());
        assertEquals(2, post.about(reference).size(), "nothing is said after the first review");
        decide("reviewer2", "approval", Map.of());
        Post.Letter approved = post.only(reference, "APPROVED", "EMAIL");
        assertEquals("WAITING", approved.status());
        assertEquals(10, approved.waits().plusSeconds(30).toMinutes());
        assertTrue(approved.text().contains("已确认"), approved.text());
        decide("reviewer2", "rejection", Map.of("reason", "不符合{link}条件 <b>"));
        assertEquals("CANCELLED", post.only(reference, "APPROVED", "EMAIL").status());
        assertEquals("CANCELLED", post.only(reference, "APPROVED", "SMS").status());
        assertNull(post.only(reference, "APPROVED", "SMS").text());
        assertTrue(
                post.only(reference, "REJECTED", "SMS").text().contains("不符合{link}条件 <b>"),
                "what somebody typed is put in as it is");
    }

    @Test
    void whoeverWithdrawsIsToldThatAndNothingOlder() {
        decide("reviewer1", "pre-approval", Map.of());
        decide("reviewer2", "approval", Map.of());
        Demo.bearer(guest.token())
                .contentType("application/json")
                .post("/api/registrations/" + reference + "/withdrawal")
                .then()
                .statusCode(200);
        assertEquals(
                List.of(
                        "SUBMITTED SMS WAITING",
                        "SUBMITTED EMAIL WAITING",
                        "WITHDRAWN SMS WAITING",
                        "WITHDRAWN EMAIL WAITING"),
                post.told(reference));
    }

    @Test
    void aDecisionAboutManyThatIsTakenBackIsNeverTold() throws InterruptedException {
        String page = returnForChange();
        Post.Letter waiting = post.only(reference, "CHANGES_REQUESTED", "SMS");
        assertEquals("WAITING", waiting.status());
        assertEquals(
                15,
                waiting.waits().plusSeconds(30).toMinutes(),
                "the time to take it back begins with the last of many");
        undo(page);
        assertEquals(
                "CANCELLED", post.only(reference, "CHANGES_REQUESTED", "SMS").status());
        assertEquals(4, post.about(reference).size(), "whoever was told nothing needs no correction");
    }

    @Test
    void ifTheMessageHasLeftAllTheSameACorrectionFollows() throws InterruptedException {
        String page = returnForChange();
        post.became(reference, "CHANGES_REQUESTED", "SENT");
        undo(page);
        assertEquals("WAITING", post.only(reference, "TAKEN_BACK", "SMS").status());
    }

    private String returnForChange() throws InterruptedException {
        Response form = Demo.staffPage("reviewer1").get("/admin/bulk-decisions");
        Response sent = Demo.posting(Demo.staffPage("reviewer1"), form)
                .queryParam("q", reference)
                .formParam("kind", "CHANGE_REQUEST")
                .formParam("reason", "please")
                .formParam("count", 1)
                .formParam("key", UUID.randomUUID().toString())
                .post("/admin/bulk-decisions");
        assertEquals(303, sent.statusCode(), sent.asString());
        String page = sent.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        shows(page, "已完成，可撤销");
        return page;
    }

    private void undo(String page) throws InterruptedException {
        Response open = Demo.staffPage("reviewer1").get(page);
        Demo.posting(Demo.staffPage("reviewer1"), open)
                .post(page + "/undoing")
                .then()
                .statusCode(303);
        shows(page, "已撤销");
    }

    private static void shows(String page, String words) {
        Demo.staffPage("reviewer1").get(page).then().body(containsString(words));
    }

    @Test
    void anOfferSaysUntilWhenAndLeadsToThePlace() {
        var end = Instant.parse("2023-07-11T01:00:00Z");
        var seat = new Recipients.Seat(
                "05",
                LocalText.of("某论坛", "Some Forum"),
                end.plusSeconds(86_400),
                end.plusSeconds(90_000),
                Place.Status.OFFERED,
                end,
                end);
        var name = LocalText.of("某类别", "Some category");
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var to = new Recipients.Recipient(
                    1,
                    0,
                    "R-AAAAAA",
                    "某人",
                    name,
                    null,
                    null,
                    language,
                    "+8613900000000",
                    Optional.empty(),
                    List.of(seat),
                    List.of());
            String text = wording.preview("{forum}|{deadline}|{offer}", to, Optional.of("05"));
            assertTrue(text.contains(language == Locale.CHINESE ? "|7月11日(星期二) 09:00|" : "|Tue 11 July 09:00|"), text);
            assertTrue(text.endsWith("/r/…?to=place-05"), text);
        }
    }
}
