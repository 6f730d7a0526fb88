package org.huitong.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.platform.LocalText;
import org.huitong.program.Speaker;
import org.huitong.program.SpeakerWish;
import org.huitong.program.Speakers;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** A speaker is asked by a letter, and what comes of it shows at the speaker. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SpeakerRepliesTest {
    private static final String NEW = "/admin/invitations/new?speaker=";

    @Inject
    Desk desk;

    @Inject
    Speakers speakers;

    @Inject
    PersonalLinks links;

    @Inject
    Clock clock;

    private static Speaker speaker(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Speaker.findById(id));
    }

    private Desk.Guest asked(long speaker, String name) {
        String mobile = Desk.mobile();
        Response form = Demo.staffPage("reviewer2").get(NEW + speaker);
        form.then()
                .statusCode(200)
                .body(
                        containsString("value=\"" + name + "\""),
                        containsString("value=\"示例大学教授\""),
                        containsString("name=\"speaker\" value=\"" + speaker + "\""));
        String number = Demo.posting(Demo.staffPage("reviewer2"), form)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of(
                        "speaker",
                        Long.toString(speaker),
                        "name",
                        name,
                        "category",
                        "GUEST",
                        "mobile",
                        mobile,
                        "language",
                        "zh",
                        "replyBy",
                        "2023-07-15T18:00"))
                .post("/admin/invitations")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/(I-[0-9A-Z]+).*", "$1");
        return QuarkusTransaction.requiringNew().call(() -> {
            Invitation invitation =
                    Invitation.<Invitation>find("number", number).firstResult();
            invitation.queue(Invitation.Mailing.LETTER, clock.instant());
            return new Desk.Guest(invitation.id, number, mobile, links.tokenFor(Audience.INVITEE, invitation.id));
        });
    }

    @Test
    void theStateOfTheSpeakerFollowsTheLetterAndTheAnswer() {
        String name = "闻人语讲";
        long id = speakers.add(
                new SpeakerWish(name, null, LocalText.of("示例大学教授", "Professor, Example University"), null));
        Desk.Guest guest = asked(id, name);
        desk.mailed(guest.id());
        assertEquals(Speaker.Invitation.ASKED, speaker(id).invitation);
        Demo.staffPage("reviewer2")
                .get(NEW + id)
                .then()
                .statusCode(303)
                .header("Location", containsString(guest.number()));

        guest.registering(name, NewGuest.unusedDocument())
                .post("/reply/registration")
                .then()
                .statusCode(303);
        assertEquals(Speaker.Invitation.ACCEPTED, speaker(id).invitation);
        assertNotNull(speaker(id).personId, "what else this person does counts from now on");
        String reference = desk.reference(guest.id());
        Demo.staffPage("programme")
                .get("/admin/programme/speakers/" + id)
                .then()
                .body(containsString("已接受"), containsString("value=\"" + reference + "\""));

        guest.posting()
                .formParam("reason", "临时有事")
                .post("/reply/declining")
                .then()
                .statusCode(303);
        assertEquals(Speaker.Invitation.DECLINED, speaker(id).invitation);
    }

    @Test
    void whoNamesSomebodyElseDoesNotSpeak() {
        String name = "闻人语替";
        long id = speakers.add(
                new SpeakerWish(name, null, LocalText.of("示例大学教授", "Professor, Example University"), null));
        Desk.Guest guest = asked(id, name);
        desk.mailed(guest.id());
        guest.posting()
                .formParam("substituteName", "接替者戊")
                .formParam("substituteMobile", Desk.mobile())
                .post("/reply/substitution")
                .then()
                .statusCode(303);
        assertEquals(Speaker.Invitation.DECLINED, speaker(id).invitation);
        assertNull(speaker(id).personId);
        Demo.staffPage("programme")
                .get("/admin/invitations/new?speaker=" + id)
                .then()
                .statusCode(403);
    }
}
